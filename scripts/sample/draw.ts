import { createRequire } from 'node:module';
import type * as ExcelJs from '../../packages/workbook/node_modules/exceljs';
import type { Content } from '../../packages/workbook/src/port.ts';

// ExcelJS belongs to the package that draws forms; the scripts borrow it from there.
const excel = createRequire(new URL('../../packages/workbook/package.json', import.meta.url))(
  'exceljs',
) as typeof ExcelJs;

/** A column of a sample sheet. `group` is the upper head that it shares with its neighbours. */
export interface SampleColumn {
  readonly head: string;
  readonly group?: string;
  readonly width: number;
  readonly format?: string;
}

/** A formula that shows what another workbook held when somebody last looked. */
export type SampleContent = Content | { readonly formula: string; readonly result: number };

export interface SampleSheet {
  readonly name: string;
  readonly title: string;
  /** Stands on the right above the head, such as 单位：万元. */
  readonly unit?: string;
  readonly columns: readonly SampleColumn[];
  readonly rows: readonly (readonly SampleContent[])[];
  /** Columns to add up under the rows, counted from 0. */
  readonly totals?: readonly number[];
  readonly note?: string;
  /** What nobody sees: the whole sheet, or rows of data, counted from 0. */
  readonly hidden?: { readonly sheet?: boolean; readonly rows?: readonly number[] };
}

/** The first row of data, counted from 1 as Excel does. */
export const firstRow = ({ title, unit, columns }: SampleSheet): number =>
  (title === '' ? 0 : 1) + (unit === undefined ? 0 : 1) + (isGrouped(columns) ? 2 : 1) + 1;

const isGrouped = (columns: readonly SampleColumn[]): boolean => columns.some(({ group }) => group !== undefined);

const thin = { style: 'thin' } as const;
const border = { top: thin, left: thin, bottom: thin, right: thin };
const centred = { horizontal: 'center', vertical: 'middle', wrapText: true } as const;

/** Draws the sheets as an office would: title, unit, head, rows with borders, total, note. */
export async function draw(sheets: readonly SampleSheet[], day: Date): Promise<Uint8Array> {
  const book = new excel.Workbook();
  book.creator = '示例';
  book.created = day;
  book.modified = day;
  for (const sheet of sheets) drawSheet(book.addWorksheet(sheet.name), sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function drawSheet(target: ExcelJs.Worksheet, sheet: SampleSheet): void {
  const width = sheet.columns.length;
  sheet.columns.forEach((column, i) => (target.getColumn(i + 1).width = column.width));
  let row = 1;
  if (sheet.title !== '') {
    target.mergeCells(row, 1, row, width);
    const cell = target.getCell(row++, 1);
    cell.value = sheet.title;
    cell.font = { name: '宋体', size: 16, bold: true };
    cell.alignment = centred;
    target.getRow(1).height = 30;
  }
  if (sheet.unit !== undefined) {
    const cell = target.getCell(row++, width);
    cell.value = sheet.unit;
    cell.alignment = { horizontal: 'right' };
  }
  drawHead(target, sheet.columns, row);
  const first = firstRow(sheet);
  target.views = [{ state: 'frozen', ySplit: first - 1 }];
  target.pageSetup = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  sheet.rows.forEach((values, i) => drawRow(target, sheet.columns, first + i, values));
  for (const row of sheet.hidden?.rows ?? []) target.getRow(first + row).hidden = true;
  if (sheet.hidden?.sheet) target.state = 'hidden';
  const last = first + sheet.rows.length - 1;
  if (sheet.totals) drawTotals(target, sheet.totals, first, last, width);
  if (sheet.note !== undefined) {
    const at = last + (sheet.totals ? 2 : 1);
    target.mergeCells(at, 1, at, width);
    target.getCell(at, 1).value = sheet.note;
  }
}

function drawHead(target: ExcelJs.Worksheet, columns: readonly SampleColumn[], top: number): void {
  const height = isGrouped(columns) ? 2 : 1;
  columns.forEach(({ head, group }, i) => {
    const first = columns.findIndex((column) => column.group !== undefined && column.group === group);
    if (group === undefined && height === 2) target.mergeCells(top, i + 1, top + 1, i + 1);
    if (group !== undefined && first === i) {
      const count = columns.filter((column) => column.group === group).length;
      target.mergeCells(top, i + 1, top, i + count);
      target.getCell(top, i + 1).value = group;
    }
    target.getCell(group === undefined ? top : top + 1, i + 1).value = head;
  });
  for (let row = top; row < top + height; row++) {
    target.getRow(row).height = height === 1 ? 34 : 20;
    for (let column = 1; column <= columns.length; column++) {
      const cell = target.getCell(row, column);
      cell.font = { name: '宋体', size: 11, bold: true };
      cell.alignment = centred;
      cell.border = border;
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7EEF7' } };
    }
  }
}

function drawRow(
  target: ExcelJs.Worksheet,
  columns: readonly SampleColumn[],
  row: number,
  values: readonly SampleContent[],
): void {
  columns.forEach(({ format }, i) => {
    const cell = target.getCell(row, i + 1);
    cell.value = cellValue(values[i] ?? null);
    cell.font = { name: '宋体', size: 11 };
    cell.border = border;
    cell.alignment = { vertical: 'middle', wrapText: true };
    if (format !== undefined) cell.numFmt = format;
  });
}

/** An error comes of a formula that has lost its reference. */
function cellValue(content: SampleContent): ExcelJs.CellValue {
  if (content === null || typeof content !== 'object') return content;
  if ('result' in content) return { formula: content.formula.slice(1), result: content.result };
  if ('formula' in content) return { formula: content.formula.slice(1) };
  if ('link' in content) return content.text;
  return { formula: '#REF!*1', result: { error: content.error } as ExcelJs.CellErrorValue };
}

function drawTotals(
  target: ExcelJs.Worksheet,
  totals: readonly number[],
  first: number,
  last: number,
  width: number,
): void {
  const row = last + 1;
  target.getCell(row, 1).value = '合计';
  for (const column of totals) {
    const letter = target.getColumn(column + 1).letter;
    let result = 0;
    for (let r = first; r <= last; r++) {
      const { value } = target.getCell(r, column + 1);
      if (typeof value === 'number') result += value;
    }
    target.getCell(row, column + 1).value = {
      formula: `SUMIF(${letter}${first}:${letter}${last},">0")`,
      result: Math.round(result * 10_000) / 10_000,
    };
  }
  for (let column = 1; column <= width; column++) {
    target.getCell(row, column).border = border;
    target.getCell(row, column).font = { name: '宋体', size: 11, bold: true };
  }
}
