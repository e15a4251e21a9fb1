import { cellAddress } from '@keshen/workbook/model';
import type { Content, Edit, SheetEdit } from '@keshen/workbook/port';
import type { JudgedCase } from '../../case/judge-case.ts';
import type { CaseFinding } from '../../report/findings.ts';
import { freeSheetName, rowsEdit } from '../own-sheet.ts';
import { readFingerprint } from './fingerprint.ts';
import { levels, listLines, type ListLine } from './list-lines.ts';
import {
  clerkCount,
  lapsed,
  linkColumn,
  listAnchor,
  listColumns,
  listName,
  listRows,
  listSheetOf,
  passed,
} from './list-sheet.ts';
import { clerksPart, hasClerksPart, standingLines, type StandingLine } from './standing-lines.ts';

/** What the plan calls the sheet by. */
const sheetId = 'keshen:list';

/** Level of a line that nothing stands behind any more, and that keeps what the clerk wrote beside it. */
const settled = '已解除';

/** What the clerk says now beside lines, by their marks: in the place of what stood there. */
export type ClerksNotes = ReadonlyMap<string, readonly Content[]>;

/** The list 核验明细 of one workbook of the case: its sheet, and all that has changed on it. */
export function planList(
  judged: JudgedCase,
  findings: readonly CaseFinding[],
  workbook: number,
  notes: ClerksNotes = new Map(),
): readonly Edit[] {
  const read = judged.read.books[workbook]!;
  const lines = listLines(judged, findings, workbook);
  const standing = listSheetOf(read.book) !== undefined;
  if (lines.length === 0 && !standing) return [];
  // The structure of the workbook is protected: no sheet can be added.
  if (!standing && read.book.warnings.includes('structure-protected')) return [];
  const rows = rowsOf(lines, standingLines(read.list), notes);
  const layout = { sheet: sheetId, columns: listColumns, rows: listRows, linkColumn };
  return [
    listSheet(freeSheetName(read.book, listName)),
    ...rowsEdit(layout, [...headRows(judged, lines), ...rows], read.list),
  ];
}

export const listSheet = (name: string): SheetEdit => ({
  do: 'add-sheet',
  id: sheetId,
  name,
  anchor: listAnchor,
  columns: listColumns,
  rows: listRows,
});

function headRows({ terms, programme }: JudgedCase, lines: readonly ListLine[]): Content[][] {
  const counts = Object.values(levels).map(
    (level) => `${level}${lines.filter((line) => line.level === level).length}条`,
  );
  const note = `判定日：${terms.day}　共${lines.length}条：${counts.join('、')}。核实后请在“核实结果”填“${passed}”，并写明理由、核实人和日期。`;
  const wide = (text: string): Content[] => listColumns.map((_, column) => (column === 0 ? text : null));
  return [wide(`${programme.title}申报材料${listName}`), wide(note), listColumns.map(({ header }) => header)];
}

/** The lines with what the clerk wrote beside each; what has lost its line follows at the end. */
function rowsOf(lines: readonly ListLine[], standing: readonly StandingLine[], notes: ClerksNotes): Content[][] {
  const waiting = standing.filter(hasClerksPart);
  const rows = lines.map((line, i) => {
    const about = readFingerprint(line.mark)!.about;
    const found = waiting.findIndex(({ mark }) => mark?.about === about);
    const beside = found < 0 ? undefined : waiting.splice(found, 1)[0];
    return cellsOf(line, i, notes.get(line.mark) ?? (beside && resultOf(beside, line.mark)));
  });
  const kept = waiting.map(({ cells }, i) => cells.with(0, lines.length + i + 1).with(1, settled));
  return [...rows, ...kept];
}

function cellsOf(
  { level, at, name, item, found, opinion, basis, mark }: ListLine,
  i: number,
  clerks?: readonly Content[],
) {
  const sheet = at?.table.found.sheet;
  const link: Content =
    at && sheet
      ? {
          text: cellAddress(at.row, at.column),
          link: { sheet: sheet.id, top: at.row, left: at.column, rows: 1, columns: 1 },
        }
      : null;
  const clerk = clerks ?? Array.from({ length: clerkCount }, () => null);
  const text = (value: string): Content => value || null;
  return [
    i + 1,
    level,
    text(sheet?.name ?? ''),
    link,
    text(name),
    text(item),
    text(found),
    opinion,
    text(basis),
    ...clerk,
    mark,
  ];
}

/** 核实通过 holds as long as its facts do. */
function resultOf(beside: StandingLine, mark: string): readonly Content[] {
  const [result, ...others] = clerksPart(beside);
  const changed = readFingerprint(mark)!.facts !== beside.mark?.facts;
  return [changed && isPassed(result) ? lapsed : (result ?? null), ...others];
}

const isPassed = (result: Content | undefined): boolean => typeof result === 'string' && result.trim() === passed;
