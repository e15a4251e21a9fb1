import type { Report } from '@keshen/review';
import type { Messages } from '../messages/messages.ts';
import type { ChangedRow, ComparisonView } from '../views.ts';
import type { Entry, EntryGroup, LazyEntry, Tone } from './entry.ts';
import { moneyText } from './money-text.ts';
import { rowPlace } from './place.ts';

/** Rows whose verdict or money another setting would change, by what becomes of them. */
export function changeGroups(report: Report, { rows }: ComparisonView, say: Messages): readonly EntryGroup[] {
  const groups = new Map<string, { label: string; tone: Tone; entries: LazyEntry[] }>();
  for (const [index, row] of rows.entries()) {
    const { before, after } = row.status;
    const key = `change ${before} ${after}`;
    const label = before === after ? say.moneyChanges : say.becomes(say.statuses[before], say.statuses[after]);
    const group = groups.get(key) ?? { label, tone: after === 'undetermined' ? 'ours' : after, entries: [] };
    group.entries.push(() => entryOf(report, row, index, say));
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ key, id: key, ...group }));
}

const entryOf = (report: Report, row: ChangedRow, index: number, say: Messages): Entry => ({
  id: `change-${index}`,
  name: row.name,
  places: [rowPlace(report, row)],
  statements: [
    ...row.lost.map((label) => say.holdsNoLonger(label)),
    ...row.gained,
    ...(row.money.before.yuan === row.money.after.yuan
      ? []
      : [say.becomes(say.yuan(moneyText(row.money.before.yuan)), say.yuan(moneyText(row.money.after.yuan)))]),
    ...row.figures.map(
      ({ item, before, after }) =>
        `${say.items[item] ?? item} ${say.becomes(say.yuan(moneyText(before.yuan)), say.yuan(moneyText(after.yuan)))}`,
    ),
  ].map((message) => ({ message, citation: null })),
});
