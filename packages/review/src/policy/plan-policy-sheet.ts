import type { Content, Edit, SheetEdit, WriteEdit } from '@keshen/workbook/port';
import type { JudgedCase } from '../case/judge-case.ts';
import type { ReadBook } from '../case/read-case.ts';
import { policyItems, type PolicyItem } from './policy-items.ts';
import { policyHeads, policySheetName, type PolicyHead } from './policy-sheet.ts';
import { unset } from './settlement.ts';

/** A line to be written: what stands under each head. */
export type NewLine = Partial<Record<PolicyHead, Content>>;

/** The hidden name of a sheet 政策口径 that we have made. */
export const policyAnchor = '_keshen.policy';

const sheetId = 'keshen:policy';

/** Completes the sheet 政策口径 of a workbook: a line for each item that has none. What stands there stays. */
export function planPolicySheet(judged: JudgedCase, workbook: number): readonly Edit[] {
  const read = judged.read.books[workbook]!;
  const standing = new Set((read.policy?.lines ?? []).map(({ item }) => item));
  const items = policyItems(judged).filter(({ id, label }) => !standing.has(id) && !standing.has(label));
  return planPolicyLines(read, [...items].toSorted(openFirst).map(lineOf));
}

/** Adds lines below all others; the sheet is made where there is none. */
export function planPolicyLines({ book, policy }: ReadBook, lines: readonly NewLine[]): readonly Edit[] {
  if (lines.length === 0) return [];
  if (policy) return [writeLines(policy.sheet, policy.freeRow, policy.columns, lines)];
  // The structure of the workbook is protected: no sheet can be added.
  if (book.warnings.includes('structure-protected')) return [];
  const wide = (text: string): Content[] => policyHeads.map((_, column) => (column === 0 ? text : null));
  const heads = [...wide(policySheetName), ...wide(note), ...policyHeads];
  return [
    newPolicySheet,
    {
      do: 'write',
      at: { sheet: sheetId, top: 0, left: 0, rows: 3, columns: policyHeads.length },
      was: heads.map(() => null),
      now: heads,
    },
    writeLines(sheetId, 3, new Map(policyHeads.map((head, column) => [head, column])), lines),
  ];
}

const note = `由主管部门填写“取值”；“${unset}”的尚无依据，相应结论待核定。同一项目分期取值的，分行填写起、止日期。`;

export const newPolicySheet: SheetEdit = {
  do: 'add-sheet',
  id: sheetId,
  name: policySheetName,
  anchor: policyAnchor,
  columns: [36, 30, 8, 12, 12, 24, 12, 60].map((width) => ({ width })),
  rows: ['title', 'note', 'head'],
};

function writeLines(
  sheet: string,
  top: number,
  columns: ReadonlyMap<PolicyHead, number>,
  lines: readonly NewLine[],
): WriteEdit {
  const used = [...columns.values()];
  const left = Math.min(...used);
  const width = Math.max(...used) - left + 1;
  const headAt = new Map([...columns].map(([head, column]) => [column - left, head]));
  const now = lines.flatMap((line) =>
    Array.from({ length: width }, (_, column): Content => {
      const head = headAt.get(column);
      return head === undefined ? null : (line[head] ?? null);
    }),
  );
  return { do: 'write', at: { sheet, top, left, rows: lines.length, columns: width }, was: now.map(() => null), now };
}

/** What waits for the office stands first, the notice before it. */
const openFirst = (a: PolicyItem, b: PolicyItem): number => rank(a) - rank(b);
const rank = ({ kind, from }: PolicyItem): number =>
  kind === 'notice' ? 0 : from === 'unset' ? 1 : from === 'literal' ? 2 : 3;

/** A figure of the documents needs no value here; one that nobody has given says so. */
const lineOf = ({ label, unit, from, published }: PolicyItem): NewLine => ({
  项目: label,
  取值: from === 'document' ? null : unset,
  单位: unit,
  理由: published,
});
