import { ModelWorkbook, valueAt, type SheetContents } from '@keshen/workbook/model';
import type { Area, CellBlock, Content, Sheet, Workbook } from '@keshen/workbook/port';

type Cells = readonly (readonly Content[])[];

/** A table as a sheet of a sample holds it: its rows are numbered in the first column. */
export interface SampleTable {
  readonly name: string;
  /** Title and unit. */
  readonly over: Cells;
  readonly head: Cells;
  /** Columns that stay together, because a head groups them. */
  readonly groups: readonly (readonly number[])[];
  readonly rows: Cells;
  /** Totals and notes. */
  readonly below: Cells;
}

/** Where everything of a table is to stand: its rows on one sheet or several, each in its order; its columns in another. */
export interface Arrangement {
  readonly groups: readonly number[];
  readonly sheets: readonly { readonly file: number; readonly rows: readonly number[] }[];
}

/** The tables of a sample and its other sheets as they are. */
export async function takeApart(workbook: Workbook): Promise<{ tables: SampleTable[]; others: SheetContents[] }> {
  const tables: SampleTable[] = [];
  const others: SheetContents[] = [];
  for (const sheet of (await workbook.book()).sheets) {
    const cells = cellsOf(await workbook.read(sheet.used!));
    const top = cells.findIndex(([first]) => first === '序号');
    if (top < 0) others.push({ name: sheet.name, cells });
    else tables.push(tableOf(sheet, cells, top));
  }
  return { tables, others };
}

/** The same case, otherwise arranged; the other sheets stand in the first file. */
export function putTogether(
  tables: readonly SampleTable[],
  others: readonly SheetContents[],
  arrangements: readonly Arrangement[],
): ModelWorkbook[] {
  const sheets = tables.flatMap((table, t) => sheetsOf(table, arrangements[t]!));
  const files = [...new Set([0, ...sheets.map(({ file }) => file)])].toSorted((a, b) => a - b);
  return files.map((file) => {
    const model = new ModelWorkbook(`第${file + 1}份.xlsx`);
    const own = sheets.filter((sheet) => sheet.file === file).map(({ contents }) => contents);
    for (const contents of file === 0 ? [...own, ...others] : own) model.addSheet(contents);
    return model;
  });
}

function tableOf(sheet: Sheet, cells: Cells, top: number): SampleTable {
  const first = cells.findIndex(([number], row) => row > top && typeof number === 'number');
  const last = cells.findLastIndex(([number]) => typeof number === 'number');
  const grouping = (sheet.merges ?? []).filter((merge) => merge.top >= top && merge.top < first && merge.columns > 1);
  return {
    name: sheet.name,
    over: cells.slice(0, top),
    head: cells.slice(top, first),
    groups: groupsOf(cells[top]!.length, grouping),
    rows: cells.slice(first, last + 1),
    below: cells.slice(last + 1),
  };
}

function groupsOf(width: number, merges: readonly Area[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (let column = 0; column < width;) {
    const columns = merges.find(({ left }) => left === column)?.columns ?? 1;
    groups.push(Array.from({ length: columns }, (_, i) => column + i));
    column += columns;
  }
  return groups;
}

function sheetsOf(table: SampleTable, { groups, sheets }: Arrangement) {
  const columns = groups.flatMap((group) => table.groups[group]!);
  const turned = (rows: Cells): Content[][] => rows.map((row) => columns.map((column) => row[column] ?? null));
  return sheets.map(({ file, rows }, i) => {
    const body = rows.map((row) => table.rows[row]!);
    const cells = [...table.over, ...turned([...table.head, ...body]), ...table.below];
    return { file, contents: { name: `${table.name}${'甲乙丙'[i]!}`, cells, merges: headMerges(table, groups) } };
  });
}

/** Of a head of two rows what groups columns is merged across, and all else down. */
function headMerges({ over, head, groups }: SampleTable, order: readonly number[]): Omit<Area, 'sheet'>[] {
  if (head.length === 1) return [];
  let left = 0;
  return order.map((group) => {
    const { length } = groups[group]!;
    const merge = { top: over.length, left, rows: length === 1 ? head.length : 1, columns: length };
    left += length;
    return merge;
  });
}

/** From A1 on, with what formulas show. */
const cellsOf = (block: CellBlock): Cells =>
  Array.from({ length: block.at.rows }, (_, r) =>
    Array.from({ length: block.at.columns }, (_, c) => valueAt(block, r, c)),
  );
