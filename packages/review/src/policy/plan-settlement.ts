import { parseDay, type Maybe } from '@keshen/rules';
import { contentAt } from '@keshen/workbook/model';
import type { Edit } from '@keshen/workbook/port';
import type { JudgedCase } from '../case/judge-case.ts';
import type { ReadBook } from '../case/read-case.ts';
import { CheckRefused } from '../refused.ts';
import { planPolicyLines, type NewLine } from './plan-policy-sheet.ts';
import { policySheetName, textOf, type PolicyHead, type PolicyLine, type PolicySheet } from './policy-sheet.ts';
import { readSettlement, unset } from './settlement.ts';

/** What an office settles, as the sheet 政策口径 writes it. Days are YYYY-MM-DD; empty texts stay blank. */
export interface PolicyEntry {
  /** What the sheet calls it, or its id. */
  readonly item: string;
  /** `6万元`, `本年无此条件`, a meaning of a reading; empty to leave it unset again. */
  readonly value: string;
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly by: string;
  readonly reason: string;
}

export interface SettlementPlan {
  readonly workbook: number;
  readonly edits: readonly Edit[];
}

/**
 * Writes a figure, a reading or a line of the notice on the sheet 政策口径: into its line where one of the same dates stands
 * or waits, else into a new one. Raises `CheckRefused` for what nobody could read again.
 */
export function planSettlement(judged: JudgedCase, entry: PolicyEntry): SettlementPlan {
  refuseUnreadable(judged, entry);
  const { books } = judged.read;
  const workbook = Math.max(
    0,
    books.findIndex(({ policy }) => policy),
  );
  const book = books[workbook]!;
  const lines = (book.policy?.lines ?? []).filter(isAbout(entry, judged));
  const line = lines.find(isOfTheDatesOf(entry)) ?? lines.find(isWaiting);
  return { workbook, edits: line ? overwritten(book.policy!, line, cellsOf(entry)) : added(book, entry) };
}

function refuseUnreadable({ programme }: JudgedCase, entry: PolicyEntry): void {
  const { item, value, from, to, source, by, reason } = entry;
  if (isBlank(value)) return;
  const line = {
    row: 0,
    item,
    value,
    day: parseDay(value),
    unit: '',
    from: dayIn(from),
    to: dayIn(to),
    source,
    by,
    reason,
  };
  const settled = readSettlement(line, 'asked', [programme]);
  if (settled && 'kind' in settled) return;
  throw new CheckRefused('no-such-setting', `${settled?.says ?? `“${item}”没有写取值`}。`);
}

const isBlank = (value: string): boolean => value.trim() === '' || value.trim() === unset;

/** Undefined where it is left blank, null where it is no day. */
const dayIn = (text: string): Maybe<string | null> => (text === '' ? undefined : (parseDay(text) ?? null));

function isAbout({ item }: PolicyEntry, { programme }: JudgedCase): (line: PolicyLine) => boolean {
  const known = [...programme.parameters, ...programme.readings].find(({ id, label }) => id === item || label === item);
  return (line) => line.item === item || line.item === known?.id || line.item === known?.label;
}

const isWaiting = ({ value }: PolicyLine): boolean => isBlank(textOf(value));

const isOfTheDatesOf =
  (entry: PolicyEntry) =>
  (line: PolicyLine): boolean =>
    !isWaiting(line) && (line.from ?? '') === entry.from && (line.to ?? '') === entry.to;

const cellsOf = ({ item, value, from, to, source, by, reason }: PolicyEntry): NewLine => ({
  项目: item,
  取值: isBlank(value) ? unset : value.trim(),
  单位: null,
  起: from || null,
  止: to || null,
  来源: source.trim() || null,
  设定人: by.trim() || null,
  理由: reason.trim() || null,
});

/** What the sheet says of a line that waits stays beside its value, unless a reason is given. */
function overwritten({ block, columns, sheet }: PolicySheet, line: PolicyLine, cells: NewLine): readonly Edit[] {
  const kept = new Set<PolicyHead>(isWaiting(line) && !cells.理由 ? ['项目', '理由'] : ['项目']);
  return [...columns].flatMap(([head, column]): Edit[] => {
    const was = contentAt(block, line.row, column);
    const now = cells[head] ?? null;
    const at = { sheet, top: line.row, left: column, rows: 1, columns: 1 };
    return kept.has(head) || was === now ? [] : [{ do: 'write', at, was: [was], now: [now] }];
  });
}

function added(book: ReadBook, entry: PolicyEntry): readonly Edit[] {
  const edits = planPolicyLines(book, [cellsOf(entry)]);
  if (edits.length === 0)
    throw new CheckRefused('no-such-setting', `工作簿的结构受保护，不能添加“${policySheetName}”表。请撤消保护后再试。`);
  return edits;
}
