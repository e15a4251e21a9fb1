import { columnLetters, contentAt } from '@keshen/workbook/model';
import type { Area, Book, CellBlock, Content, Edit, Job, Workbook, WriteEdit } from '@keshen/workbook/port';
import type { ColumnChoices } from '../case/chosen-columns.ts';
import type { JudgedCase } from '../case/judge-case.ts';
import { newPolicySheet, planPolicyLines, policyAnchor, type NewLine } from './plan-policy-sheet.ts';
import { isPolicySheet, readPolicySheet, textOf } from './policy-sheet.ts';
import { columnItemOf, isColumnItem, noColumn } from './settlement.ts';

/** Writes what the clerk answered about columns into the sheet 政策口径 of the workbooks concerned: asked once, not twice. */
export function planRememberedColumns(judged: JudgedCase, columns: ColumnChoices, workbook: number): readonly Edit[] {
  const read = judged.read.books[workbook]!;
  const added: NewLine[] = [];
  const changed: WriteEdit[] = [];
  for (const [name, letters] of columns) {
    const value = answer(judged, name, letters, workbook);
    if (value === undefined) continue;
    const line = read.policy?.lines.find(({ item }) => item === columnItemOf(name));
    const at = read.policy?.columns.get('取值');
    if (!line || at === undefined || !read.policy)
      added.push({ 项目: columnItemOf(name), 取值: value, 来源: '审查时指定' });
    else if (textOf(line.value) !== value)
      changed.push({
        do: 'write',
        at: { sheet: read.policy.sheet, top: line.row, left: at, rows: 1, columns: 1 },
        was: [line.value],
        now: [value],
      });
  }
  return [...planPolicyLines(read, added), ...changed];
}

/** The column with its head, by which it is known again: C 信用代码. Undefined where the workbook has no such table. */
function answer({ read }: JudgedCase, name: string, letters: string, workbook: number): string | undefined {
  const [id, field = ''] = name.split('.');
  const table = read.tables.find(({ found, workbook: own }) => own === workbook && found.definition.id === id);
  if (!table) return undefined;
  if (letters === '') return noColumn;
  const column = table.found.columns.get(field);
  return column && `${columnLetters(column.column)} ${column.head}`.trim();
}

/** Takes remembered columns off again; the sheet too, where we made it for nothing else. */
export async function planForgottenColumns(workbook: Workbook, book: Book, job?: Job): Promise<readonly Edit[]> {
  const sheet = book.sheets.find(isPolicySheet);
  if (!sheet?.used) return [];
  const block = await workbook.read(sheet.used, ['formulas'], job);
  const { lines } = readPolicySheet(block, book.date1904);
  const ours = lines.filter(({ item }) => isColumnItem(item));
  if (ours.length === 0) return [];
  if (book.anchors.get(policyAnchor)?.sheet === sheet.id && ours.length === lines.length)
    return [blanked(block, block.at), { ...newPolicySheet, id: sheet.id, name: sheet.name, do: 'remove-sheet' }];
  return ours.map(({ row }) => blanked(block, { ...block.at, top: row, rows: 1 }));
}

function blanked(block: CellBlock, at: Area): WriteEdit {
  const was = Array.from({ length: at.rows * at.columns }, (_, i): Content =>
    contentAt(block, at.top + Math.floor(i / at.columns), at.left + (i % at.columns)),
  );
  return { do: 'write', at, was, now: was.map(() => null) };
}
