import type { Programme } from '@keshen/rules';
import type { FormChart, Value } from '@keshen/workbook';
import { moneyColumns, unitWord, verdictColumns, verdicts } from './statistics-columns.ts';

const moneyColours = ['#1565C0', '#F9A825'] as const;

/** A chart of the verdicts for each table, and one of the money. Nothing is drawn of which nothing is known. */
export function statisticsCharts(programme: Programme, rows: readonly (readonly Value[])[]): readonly FormChart[] {
  const hasFigures = (column: number): boolean =>
    rows.some((row) => {
      const value = row[column];
      return typeof value === 'number' && value > 0;
    });
  return possibleCharts(programme)
    .map((chart) =>
      chart.kind === 'stacked' ? chart : { ...chart, series: chart.series.filter(({ column }) => hasFigures(column)) },
    )
    .filter(({ series }) => series.some(({ column }) => hasFigures(column)));
}

/** All that could be drawn of the programme. */
export function possibleCharts(programme: Programme): readonly FormChart[] {
  const tables = verdictColumns(programme);
  const verdictCharts = tables.map(({ table, short, first }): FormChart => ({
    kind: 'stacked',
    title: `${short}初审结论（${unitWord(table)}）`,
    categories: 1,
    series: verdicts.map(({ name, colour }, i) => ({ name, colour, column: first + 1 + i })),
  }));
  const money = moneyColumns(programme);
  if (!money) return verdictCharts;
  const firstAmount = (tables.at(-1)?.first ?? 0) + verdicts.length + 2;
  const series = money.amounts.map(({ head }, i) => ({
    name: head.replace(/（.*$/, ''),
    colour: moneyColours[i] ?? '',
    column: firstAmount + i,
  }));
  return [...verdictCharts, { kind: 'clustered', title: money.chart, categories: 1, series }];
}
