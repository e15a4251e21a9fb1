import { contentAt, sameContent } from '@keshen/workbook/model';
import type { Book, CellBlock, Content, SheetEdit, WriteEdit } from '@keshen/workbook/port';

/** A sheet of ours that holds lines: how the plan calls it, its columns and head rows, and the column that links. */
export interface OwnSheet extends Pick<SheetEdit, 'columns' | 'rows'> {
  readonly sheet: string;
  readonly linkColumn: number;
}

/** All rows of the sheet in one edit, where any differs; rows that are no longer needed become empty. */
export function rowsEdit(
  own: OwnSheet,
  rows: readonly (readonly Content[])[],
  block: CellBlock | undefined,
): readonly WriteEdit[] {
  const width = own.columns.length;
  const before = block ? block.at.top + block.at.rows : 0;
  const count = Math.max(rows.length, before);
  const now = Array.from({ length: count }, (_, row) => rows[row] ?? own.columns.map(() => null)).flat();
  const was = now.map((_, i) => standingContent(own, block, Math.floor(i / width), i % width));
  if (now.every((content, i) => sameContent(content, was[i]!))) return [];
  return [{ do: 'write', at: { sheet: own.sheet, top: 0, left: 0, rows: count, columns: width }, was, now }];
}

/** A text in the column of links is one of ours. Where it leads does not matter here. */
function standingContent(own: OwnSheet, block: CellBlock | undefined, row: number, column: number): Content {
  const content = block ? contentAt(block, row, column) : null;
  if (column !== own.linkColumn || row < own.rows.length || typeof content !== 'string') return content;
  return { text: content, link: { sheet: own.sheet, top: row, left: column, rows: 1, columns: 1 } };
}

/** The name for a sheet of ours, with a number where it is taken: a sheet that the clerk made is left alone. */
export function freeSheetName({ sheets }: Pick<Book, 'sheets'>, wanted: string): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted}（${n}）`;
    if (!taken.has(name)) return name;
  }
}
