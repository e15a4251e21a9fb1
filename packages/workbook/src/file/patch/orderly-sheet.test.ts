import { describe, expect, it } from 'vitest';
import type { FileWorkbook } from '../file-workbook.ts';
import { openSheet, partText, worksheet } from '../testing/hand-made.ts';

async function written(workbook: FileWorkbook, row: number, column: number): Promise<string | undefined> {
  const at = { sheet: '7', top: row, left: column, rows: 1, columns: 1 };
  const was = [workbook.model.sheet('7').grid.get(row, column)];
  expect((await workbook.apply([{ do: 'write', at, was, now: [9] }])).done).toHaveLength(1);
  return partText(workbook.save());
}

describe('a sheet whose rows or cells are not in order', () => {
  it.each([
    [
      'a cell twice: the last one is read, and gives way',
      '<row r="1"><c r="A1"><v>1</v></c><c r="A1" s="4"><v>2</v></c></row>',
      '<row r="1"><c r="A1" s="4"><v>9</v></c></row>',
    ],
    [
      'a row twice, with other cells in each',
      '<row r="1" ht="20"><c r="B1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>',
      '<row r="1" ht="20"><c r="A1"><v>9</v></c><c r="B1"><v>1</v></c></row>',
    ],
    [
      'rows in any order, cells without a reference',
      '<row r="3"/><row r="2"><c r="C2"/><c><v>4</v></c></row><row r="1"><c><v>1</v></c></row>',
      '<row r="1"><c r="A1"><v>9</v></c></row><row r="2"><c r="C2"/><c r="D2"><v>4</v></c></row><row r="3"/>',
    ],
  ])('%s', async (_name, rows, expected) => {
    const text = await written(openSheet(`<sheetData>${rows}</sheetData>`), 0, 0);
    expect(text).toBe(worksheet(`<sheetData>${expected}</sheetData>`));
  });

  it('is the file that was opened, as long as nothing is written', () => {
    const workbook = openSheet('<sheetData><row r="2"/><row r="1"/></sheetData>');
    expect(partText(workbook.save())).toContain('<row r="2"/><row r="1"/>');
  });

  it('gets rows where it has none, in their place', async () => {
    const text = await written(openSheet('<sheetPr/><dimension ref="A1"/><pageMargins/>'), 0, 0);
    expect(text).toBe(
      worksheet(
        '<sheetPr/><dimension ref="A1"/><sheetData><row r="1"><c r="A1"><v>9</v></c></row></sheetData><pageMargins/>',
      ),
    );
  });
});

it('a number of shared formulas that is given again means the later formula', async () => {
  const text = await written(
    openSheet(
      '<sheetData><row r="1"><c r="A1"><f t="shared" si="0">X1</f></c><c r="B1"><f t="shared" si="0">Y1</f></c><c r="C1"><f t="shared" si="0"/></c></row></sheetData>',
    ),
    0,
    0,
  );
  expect(text).toContain('<c r="C1"><f t="shared" si="0"/></c>');
});
