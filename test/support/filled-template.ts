import ExcelJS from 'exceljs';
import { Session, templateOf, type Report } from '@keshen/review';
import { openWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { packTemplate } from '@keshen/workbook/forms';
import { expect } from 'vitest';

const headRow = 3;

/** By sheet its rows, each by the heads of the template. */
export type Filled = Readonly<Record<string, readonly Readonly<Record<string, string | number>>[]>>;

/** A template, filled in under its heads and checked where nobody names the programme. */
export async function filled(programme: string, sheets: Filled, today: string): Promise<Report> {
  const book = new ExcelJS.Workbook();
  const bytes = packTemplate(templateOf(programme)!, nodeCodec);
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.getWorksheet(name)!;
    const heads = (sheet.getRow(headRow).values as ExcelJS.CellValue[]).map(String);
    rows.forEach((row, i) => {
      for (const [head, value] of Object.entries(row)) {
        expect(heads).toContain(head);
        sheet.getCell(headRow + 1 + i, heads.indexOf(head)).value = value;
      }
    });
  }
  const back = new Uint8Array(await book.xlsx.writeBuffer());
  const session = new Session([openWorkbook(back, '填好.xlsx', nodeCodec)], { rulesHash: 'sha256:test', today });
  return session.check({});
}

/** Of each row its table, verdict and reasons. */
export const verdicts = ({ decisions }: Report) =>
  decisions.map(({ table, status, reasons }) => [table, status, ...reasons.map(({ code }) => code)]);
/** What is said of tables, columns and programmes. */
export const aboutTables = ({ findings }: Report) =>
  findings.filter(({ code }) => /^(column|table|programme)/.test(code));
