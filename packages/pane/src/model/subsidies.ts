import type { Report, ReportAmount } from '@keshen/review';
import type { Messages } from '../messages/messages.ts';
import type { Entry, EntryGroup } from './entry.ts';
import { moneyText } from './money-text.ts';
import { rowPlace } from './place.ts';
import { fenOf, yuanOf } from './yuan.ts';

/** What each row earns, by item; a line a year. */
export function subsidyGroups(report: Report, say: Messages): readonly EntryGroup[] {
  const names = new Map(report.decisions.map((decision) => [rowKey(decision), decision.name]));
  const items = new Map<string, Map<string, ReportAmount[]>>();
  for (const amount of report.amounts) {
    const rows = items.get(amount.item) ?? new Map<string, ReportAmount[]>();
    items.set(amount.item, rows.set(rowKey(amount), [...(rows.get(rowKey(amount)) ?? []), amount]));
  }
  return [...items].map(([item, rows]) => ({
    key: `item ${item}`,
    id: item,
    label: say.items[item] ?? item,
    tone: 'eligible',
    entries: [...rows].map(
      ([key, amounts]) =>
        () =>
          entryOf(report, key, names.get(key) ?? null, amounts, say),
    ),
  }));
}

const rowKey = ({ workbook, sheet, row }: Pick<ReportAmount, 'workbook' | 'sheet' | 'row'>): string =>
  `${workbook} ${row} ${sheet}`;

function entryOf(
  report: Report,
  key: string,
  name: string | null,
  amounts: readonly ReportAmount[],
  say: Messages,
): Entry {
  const { workbook, sheet, row, item } = amounts[0]!;
  return {
    id: `${item} ${key}`,
    name,
    places: [rowPlace(report, { workbook, sheet, row })],
    statements: amounts.map(({ year, yuan, expected }) => ({
      message: `${say.year(year)} ${say.yuan(moneyText(yuan))}${expected ? say.expected : ''}`,
      citation: null,
    })),
    traced: { workbook, sheet, row },
  };
}

/** The sum of each figure that nobody pays out, such as tax saved. */
export function figureTotals({ amounts }: Report): readonly (readonly [item: string, yuan: string])[] {
  const sums = new Map<string, number>();
  for (const { item, yuan, figure } of amounts) if (figure) sums.set(item, (sums.get(item) ?? 0) + fenOf(yuan));
  return [...sums].map(([item, fen]) => [item, yuanOf(fen)]);
}

/** What is paid in each year, in order. */
export function yearTotals({ amounts }: Report): readonly (readonly [year: number, yuan: string])[] {
  const sums = new Map<number, number>();
  for (const { year, yuan, figure } of amounts) if (!figure) sums.set(year, (sums.get(year) ?? 0) + fenOf(yuan));
  return [...sums].toSorted(([a], [b]) => a - b).map(([year, fen]) => [year, yuanOf(fen)]);
}
