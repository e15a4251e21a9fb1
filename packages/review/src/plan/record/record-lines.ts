import { contentAt, parseAddress } from '@keshen/workbook/model';
import type { Area, Book, CellBlock, Content } from '@keshen/workbook/port';
import { recordColumns, recordRows } from './record-sheet.ts';
import { cellMarkText, readCellMark, type CellMark } from './row-mark.ts';

/** One cell that was brought into good form. Contents keep their type: a number stays a number, a text a text. */
export interface RecordLine {
  /** Name of its sheet and address at the time. */
  readonly sheet: string;
  readonly cell: string;
  /** The column, as the form prints it. */
  readonly label: string;
  /** What was wrong with its form. */
  readonly kind: string;
  readonly was: Content;
  readonly now: Content;
  /** Serial number of the day. */
  readonly day: Content;
  readonly mark: CellMark;
}

/** A row of the record as it stands. Without `line` it is none of ours: the clerk has added it or taken its mark away. */
export interface StandingRow {
  readonly cells: readonly Content[];
  readonly line: RecordLine | undefined;
}

/** The rows below the head, oldest first; rows without anything left out. `block` holds the sheet. */
export function standingRows(block: CellBlock | undefined): readonly StandingRow[] {
  if (!block) return [];
  const rows: StandingRow[] = [];
  for (let row = recordRows.length; row < block.at.top + block.at.rows; row++) {
    const cells = recordColumns.map((_, column) => contentAt(block, row, column));
    if (cells.some((content) => content !== null)) rows.push({ cells, line: lineIn(cells) });
  }
  return rows;
}

function lineIn([, sheet, cell, label, kind, was = null, now = null, day = null, marked]: readonly Content[]):
  RecordLine | undefined {
  const mark = typeof marked === 'string' ? readCellMark(marked) : undefined;
  if (!mark || typeof sheet !== 'string' || typeof cell !== 'string') return undefined;
  return { sheet, cell, label: String(label ?? ''), kind: String(kind ?? ''), was, now, day, mark };
}

/** A line as cells, the link leading to its cell, where there is still a sheet of that name. */
export function lineCells(line: RecordLine, number: number, book: Pick<Book, 'sheets'>): readonly Content[] {
  const { sheet, cell, label, kind, was, now, day, mark } = line;
  const at = addressOf(line, book);
  return [number, sheet, at ? { text: cell, link: at } : cell, label, kind, was, now, day, cellMarkText(mark)];
}

/** The cell that the address of a line leads to by now; undefined where its sheet has gone or got another name. */
export function addressOf({ sheet, cell }: RecordLine, { sheets }: Pick<Book, 'sheets'>): Area | undefined {
  const id = sheets.find(({ name }) => name === sheet)?.id;
  return id === undefined ? undefined : parseAddress(id, cell);
}

/** All rows of the sheet: its head and these rows, numbered. */
export function recordCells(rows: readonly StandingRow[], book: Pick<Book, 'sheets'>): readonly (readonly Content[])[] {
  const count = rows.filter(({ line }) => line).length;
  return [
    wide('规范格式记录'),
    wide(
      `共${count}处。还原时按本表逐格退回原内容，此后又改动过的单元格不动。删除本表后不能再还原；对外报送前请先删除。`,
    ),
    recordColumns.map(({ header }) => header),
    ...rows.map(({ cells, line }, i) => (line ? lineCells(line, i + 1, book) : cells)),
  ];
}

const wide = (text: string): Content[] => recordColumns.map((_, column) => (column === 0 ? text : null));
