import { sameContent } from '@keshen/workbook/model';
import type { Edit, WriteEdit } from '@keshen/workbook/port';

/** The rows of an edit in which something differs, one edit a stretch; other edits as they are. */
export function changedRows(edit: Edit): readonly Edit[] {
  if (edit.do !== 'write') return [edit];
  const differs = (row: number) => slice(edit, row, row + 1).some(([now, was]) => !sameContent(now, was));
  const edits: WriteEdit[] = [];
  let first: number | undefined;
  for (let row = 0; row <= edit.at.rows; row++) {
    const changed = row < edit.at.rows && differs(row);
    if (changed) first ??= row;
    else if (first !== undefined) {
      edits.push(part(edit, first, row));
      first = undefined;
    }
  }
  return edits.length === 1 && edits[0]!.at.rows === edit.at.rows ? [edit] : edits;
}

const slice = ({ at: { columns }, now, was }: WriteEdit, from: number, to: number) =>
  now.slice(from * columns, to * columns).map((content, i) => [content, was[from * columns + i]!] as const);

function part(edit: WriteEdit, from: number, to: number): WriteEdit {
  const cells = slice(edit, from, to);
  const at = { ...edit.at, top: edit.at.top + from, rows: to - from };
  return { do: 'write', at, was: cells.map(([, was]) => was), now: cells.map(([now]) => now) };
}
