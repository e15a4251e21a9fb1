import type { PlacedChart } from '../model/sheet.ts';
import { chartPrefix, type Area } from '../port.ts';
import type { FormChart } from './form.ts';

/** A table whose rows are drawn: its body, without head and sums. */
export interface ChartedTable {
  /** Of its sheet: the id, or whatever calls it. */
  readonly sheet: string;
  /** Of the table: its charts are `keshen.<name>.1` and so on. */
  readonly name: string;
  readonly top: number;
  readonly rows: number;
  readonly columns: readonly { readonly width: number }[];
}

/** The charts of a table that begins in column A, side by side on some rows, as wide together as the table. */
export function placeCharts(
  charts: readonly FormChart[],
  { sheet, name, top, rows, columns }: ChartedTable,
  on: Pick<Area, 'top' | 'rows'>,
): PlacedChart[] {
  const column = (left: number): Area => ({ sheet, top, left, rows, columns: 1 });
  const edges = edgesOf(columns, charts.length);
  return charts.map(({ kind, title, categories, series }, i) => ({
    at: { sheet, ...on, left: edges[i]!, columns: edges[i + 1]! - edges[i]! },
    chart: {
      name: `${chartPrefix}${name}.${i + 1}`,
      kind,
      title,
      categories: column(categories),
      series: series.map((one) => ({ name: one.name, colour: one.colour, values: column(one.column) })),
    },
  }));
}

/** The columns at which so many charts of about the same width begin, and the last one ends. */
function edgesOf(columns: ChartedTable['columns'], count: number): number[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  let reached = 0;
  const begins = columns.map(({ width }) => (reached += width) - width);
  return Array.from({ length: count + 1 }, (_, i) => {
    const found = begins.findIndex((begin) => begin >= (total * i) / count);
    return found < 0 ? columns.length : found;
  });
}
