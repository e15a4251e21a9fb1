import excel, { type PageSetup } from 'exceljs';
import { columnLetters } from '../../model/area.ts';
import type { FormLayout } from '../form.ts';
import { formRows } from '../shell.ts';
import {
  attachmentStyle,
  bodyStyle,
  headStyle,
  literalStyle,
  noteStyle,
  signatureStyle,
  subtitleStyle,
  titleStyle,
  totalsStyle,
  type CellStyle,
} from './styles.ts';

/** Rows of the drawing that show how the filled rows will look; one of each. */
export const sampleRows = { body: formRows.body, literal: 6, totals: 7, note: 8, signature: 9 } as const;

export const paperSize = { A4: 9, A3: 8 } as const;
export const millimetres = (mm: number): number => Math.round((mm / 25.4) * 100) / 100;

/** Draws a form with one sample row of each sort and no text: formats, widths and print set-up are what counts. */
export async function drawSheet(layout: FormLayout): Promise<Uint8Array> {
  const workbook = new excel.Workbook();
  const last = columnLetters(layout.columns.length - 1);
  const sheet = workbook.addWorksheet(layout.sheet, {
    views: [{ state: 'frozen', ySplit: formRows.head }],
    pageSetup: { ...pageSetup(layout), printArea: `A1:${last}${sampleRows.signature}` },
    headerFooter: { oddFooter: '&C&"宋体,常规"&10第 &P 页　共 &N 页' },
  });
  sheet.columns = layout.columns.map(({ width }) => ({ width: sheetWidth(width) }));

  const draw = (row: number, column: number, style: CellStyle) => {
    sheet.getCell(row, column + 1).style = style;
  };
  draw(formRows.attachment, 0, attachmentStyle);
  layout.columns.forEach((column, c) => {
    draw(formRows.title, c, titleStyle);
    draw(formRows.subtitle, c, subtitleStyle);
    draw(formRows.head, c, headStyle);
    draw(sampleRows.body, c, bodyStyle(column));
    draw(sampleRows.literal, c, literalStyle(column));
    draw(sampleRows.totals, c, totalsStyle(column));
    draw(sampleRows.note, c, noteStyle);
    draw(sampleRows.signature, c, signatureStyle);
  });
  if (layout.columns.length > 1)
    for (const row of [formRows.title, formRows.subtitle, sampleRows.note, sampleRows.signature])
      sheet.mergeCells(`A${row}:${last}${row}`);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const pageSetup = ({ paper, orientation, onePage }: FormLayout): Partial<PageSetup> => ({
  // ExcelJS types the paper sizes as an enumeration without A3.
  paperSize: paperSize[paper] as number,
  orientation,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: onePage ? 1 : 0,
  horizontalCentered: true,
  printTitlesRow: `${formRows.head}:${formRows.head}`,
  margins: {
    left: millimetres(15),
    right: millimetres(15),
    top: millimetres(20),
    bottom: millimetres(20),
    header: millimetres(10),
    footer: millimetres(10),
  },
});

/** Excel counts widths in digits of its 11 point font, 7 pixels each; a character of the body text is 8 pixels. */
export const sheetWidth = (characters: number): number => Math.round(((characters * 8) / 7 + 1.4) * 100) / 100;
