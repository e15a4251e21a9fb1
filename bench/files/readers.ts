import { readFileSync } from 'node:fs';
import { openWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { cellKind } from '@keshen/workbook/port';
import { Sum, type Seen } from './seen.ts';

/** Ours: into typed columns, and these from end to end. */
export async function readOurs(file: string): Promise<Seen> {
  const workbook = openWorkbook(new Uint8Array(readFileSync(file)), file, nodeCodec);
  const sum = new Sum();
  for (const { used } of (await workbook.book()).sheets) {
    if (!used) continue;
    const { kinds, numbers, pool } = await workbook.read(used);
    kinds.forEach((column, c) => {
      const values = numbers[c]!;
      for (let row = 0; row < column.length; row++)
        if (column[row] === cellKind.number) sum.number(values[row]!);
        else if (column[row] === cellKind.text) sum.text(pool[values[row]!]!);
    });
  }
  return sum.seen;
}

export async function readExcelJs(file: string): Promise<Seen> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const sum = new Sum();
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell(({ value }) => {
        if (typeof value === 'number') sum.number(value);
        else if (typeof value === 'string') sum.text(value);
        else if (value instanceof Date) sum.number(value.getTime() / 86_400_000 + 25_569);
      }),
    ),
  );
  return sum.seen;
}

export async function readSheetJs(file: string): Promise<Seen> {
  const { read } = await import('@e965/xlsx');
  const book = read(readFileSync(file), { dense: true });
  const sum = new Sum();
  for (const sheet of Object.values(book.Sheets))
    for (const row of sheet['!data'] ?? [])
      for (const cell of row ?? [])
        if (typeof cell?.v === 'number') sum.number(cell.v);
        else if (typeof cell?.v === 'string') sum.text(cell.v);
  return sum.seen;
}
