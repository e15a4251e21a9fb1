import excel, { type DataValidation, type Worksheet } from 'exceljs';
import { columnLetters } from '../../model/area.ts';
import type { Allowed, Template, TemplateColumn, TemplateLayout, TemplateSheet } from '../template.ts';
import { heightOf } from '../row-xml.ts';
import { templateRows } from '../template.ts';
import { textLines } from '../text-width.ts';
import { millimetres, paperSize, sheetWidth } from './draw-sheet.ts';
import { drawnParts } from './drawn-parts.ts';
import { printPages, repeatedTitles } from './print-pages.ts';
import { bodyStyle, headStyle, noteStyle, requiredHeadStyle, titleStyle } from './styles.ts';

/** Rows that have drop-downs and checks of what is typed. */
const checkedRows = 5000;

/** Draws a workbook for others to fill in with ExcelJS. For build time, in Node. The same layout gives the same template. */
export async function buildTemplate({ id, sheets }: TemplateLayout): Promise<Template> {
  const workbook = new excel.Workbook();
  for (const sheet of sheets) drawTemplateSheet(workbook.addWorksheet(sheet.name), sheet);
  return { id, parts: drawnParts(new Uint8Array(await workbook.xlsx.writeBuffer())) };
}

function drawTemplateSheet(target: Worksheet, { title, hint, columns, rows = [] }: TemplateSheet): void {
  const pages = printPages(columns.map(({ width }) => width));
  const last = columnLetters(pages.first - 1);
  target.views = [{ state: 'frozen', ySplit: templateRows.head, ...(pages.repeated > 0 && { xSplit: 1 }) }];
  target.pageSetup = {
    // ExcelJS types the paper sizes as an enumeration without A3.
    paperSize: paperSize[pages.paper] as number,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: pages.pages,
    fitToHeight: 0,
    horizontalCentered: true,
    ...repeatedTitles(templateRows.head, pages),
    margins: {
      left: millimetres(15),
      right: millimetres(15),
      top: millimetres(20),
      bottom: millimetres(20),
      header: millimetres(10),
      footer: millimetres(10),
    },
  };
  columns.forEach((column, c) => drawColumn(target, column, c));
  for (const [row, text, style] of [
    [templateRows.title, title, titleStyle],
    [templateRows.hint, hint, noteStyle],
  ] as const) {
    for (let c = 1; c <= columns.length; c++) target.getCell(row, c).style = style;
    target.mergeCells(`A${row}:${last}${row}`);
    target.getCell(row, 1).value = text;
  }
  target.getRow(templateRows.title).height = 36;
  target.getRow(templateRows.hint).height = 24;
  target.getRow(templateRows.head).height = 40;
  target.properties.defaultRowHeight = heightOf(1).points;
  rows.forEach((values, r) => {
    const row = target.getRow(templateRows.body + r);
    values.forEach((value, c) => (row.getCell(c + 1).value = value as excel.CellValue));
    row.height = heightOf(Math.max(...values.map((value, c) => textLines(String(value), columns[c]!.width)))).points;
  });
}

/** Format and border are the column's, so that every row has them and none is used before something stands in it. */
function drawColumn(
  target: Worksheet,
  { header, kind, width, note, required, allows }: TemplateColumn,
  c: number,
): void {
  const column = target.getColumn(c + 1);
  column.width = sheetWidth(width);
  column.style = bodyStyle({ header, kind, width });
  const head = target.getCell(templateRows.head, c + 1);
  head.value = header;
  head.style = required ? requiredHeadStyle : headStyle;
  if (note !== undefined) head.note = { texts: [{ text: note }], margins: { insetmode: 'auto' } };
  if (allows)
    allow(target, `${columnLetters(c)}${templateRows.body}`, `${columnLetters(c)}${checkedRows}`, allows, note);
}

/** ExcelJS does not type that a validation may be given for a whole area. */
interface WithValidations {
  readonly dataValidations: { add(area: string, validation: DataValidation): void };
}

function allow(target: Worksheet, first: string, last: string, allows: Allowed, note = ''): void {
  const refused = {
    allowBlank: true,
    showErrorMessage: !(allows.what === 'list' && allows.open),
    errorStyle: 'stop',
    errorTitle: '填写不符合要求',
    error: note,
  };
  (target as Worksheet & WithValidations).dataValidations.add(`${first}:${last}`, {
    ...refused,
    ...conditionOf(allows),
  });
}

function conditionOf(allows: Allowed): Pick<DataValidation, 'type' | 'operator' | 'formulae'> {
  switch (allows.what) {
    case 'list':
      return { type: 'list', formulae: [`"${allows.options.join(',')}"`] };
    case 'length':
      return { type: 'textLength', operator: 'equal', formulae: [allows.characters] };
    case 'number':
      return { type: 'decimal', operator: 'greaterThanOrEqual', formulae: [0] };
    case 'day':
      return { type: 'date', operator: 'greaterThanOrEqual', formulae: [new Date('2000-01-01T00:00:00Z')] };
  }
}
