import type { ChartEdit } from '../port.ts';
import { rangeOf } from './placement.ts';

const chartTypes = { clustered: 'ColumnClustered', stacked: 'ColumnStacked' } as const;

/** Queues a chart on a sheet of ours, of which only ExcelApi 1.7 is asked. */
export function addChart(
  sheet: Excel.Worksheet,
  { at, chart: { name, kind, title, categories, series } }: ChartEdit,
): void {
  // Made from one column of figures it has one series; each further one is added, so that Excel has nothing to guess.
  const chart = sheet.charts.add(chartTypes[kind], rangeOf(sheet, series[0]!.values), 'Columns');
  chart.name = name;
  chart.title.text = title;
  chart.legend.position = 'Bottom';
  series.forEach((one, i) => {
    const drawn = i === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    drawn.name = one.name;
    if (i > 0) drawn.setValues(rangeOf(sheet, one.values));
    drawn.setXAxisValues(rangeOf(sheet, categories));
    drawn.format.fill.setSolidColor(one.colour);
  });
  chart.setPosition(rangeOf(sheet, corner(at)), rangeOf(sheet, lastCell(at)));
}

/** Queues its removal. */
export const removeChart = (sheet: Excel.Worksheet, { chart }: ChartEdit): void =>
  sheet.charts.getItem(chart.name).delete();

const corner = (at: ChartEdit['at']): ChartEdit['at'] => ({ ...at, rows: 1, columns: 1 });
const lastCell = (at: ChartEdit['at']): ChartEdit['at'] =>
  corner({ ...at, top: at.top + at.rows - 1, left: at.left + at.columns - 1 });
