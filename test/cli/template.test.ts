import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { programmes } from '@keshen/rules';
import { beforeAll, describe, expect, it } from 'vitest';
import { keshen, patience, reportOf, temporaryFolder } from './keshen.ts';
import { firm, person, type Row } from './sample-rows.ts';

let folder: string;
beforeAll(() => {
  folder = temporaryFolder();
  expect(keshen(folder, 'template', 'commissioner', '发放/模板.xlsx')).toEqual({
    stdout: '已写出：发放/模板.xlsx\n',
    stderr: '',
    status: 0,
  });
}, patience);

const headRow = 3;
const read = async (file: string): Promise<ExcelJS.Workbook> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path.join(folder, file));
  return book;
};
const headsOf = (sheet: ExcelJS.Worksheet) => (sheet.getRow(headRow).values as ExcelJS.CellValue[]).slice(1);

/** As applicants do: a value into each cell under its head. */
function fill(sheet: ExcelJS.Worksheet, rows: readonly Row[]): void {
  rows.forEach((row, i) =>
    headsOf(sheet).forEach((head, column) => {
      const value = row[String(head)] ?? null;
      const day = String(head).startsWith('聘期') ? new Date(`${value}T00:00:00Z`) : value;
      sheet.getCell(headRow + 1 + i, column + 1).value = day;
    }),
  );
}

describe('keshen template', { timeout: patience }, () => {
  it('makes a workbook that is clean when it comes back filled in', async () => {
    const book = await read('发放/模板.xlsx');
    expect(book.worksheets.map(({ name }) => name)).toEqual(['企业申报', '人选推荐', '政策口径', '填报说明']);
    fill(book.getWorksheet('企业申报')!, [firm(1, { 产业领域: '新材料' }), firm(2)]);
    fill(book.getWorksheet('人选推荐')!, [person(11, 1), person(12, 2)]);
    book.getWorksheet('政策口径')!.getCell('B4').value = new Date('2024-06-01T00:00:00Z');
    await book.xlsx.writeFile(path.join(folder, '填好.xlsx'));
    const report = reportOf(folder, '填好.xlsx');
    expect(report.asOf).toBe('2024-06-01');
    expect(report.tables.map(({ table, rows }) => [table, rows])).toEqual([
      ['enterprises', 2],
      ['candidates', 2],
    ]);
    expect(report.issues).toEqual([]);
    expect(report.findings.filter(({ code }) => /column|table/.test(code))).toEqual([]);
    expect(report.totals).toMatchObject({ eligible: 4, yuan: '200000.00' });
  });

  it('is found whole while it is still empty', () => {
    const report = reportOf(folder, '发放/模板.xlsx', '--as-of', '2024-06-01');
    expect(report.tables.map(({ table, rows }) => [table, rows])).toEqual([
      ['enterprises', 0],
      ['candidates', 0],
    ]);
    expect([report.issues, report.findings.filter(({ severity }) => severity !== 'hint')]).toEqual([[], []]);
  });

  it('offers answers, keeps codes as text, and says on every head what to fill in', async () => {
    const book = await read('发放/模板.xlsx');
    for (const name of ['企业申报', '人选推荐']) {
      const sheet = book.getWorksheet(name)!;
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: headRow });
      headsOf(sheet).forEach((head, i) => {
        const { note } = sheet.getCell(headRow, i + 1);
        expect([head, JSON.stringify(note)]).toEqual([head, expect.stringMatching(/必填|选填/)]);
        if (/代码|身份证号/.test(String(head))) expect([head, sheet.getColumn(i + 1).numFmt]).toEqual([head, '@']);
        if (/聘期/.test(String(head))) expect(sheet.getColumn(i + 1).numFmt).toBe('yyyy-mm-dd');
      });
    }
    const lists = ['企业申报', '人选推荐'].flatMap((name) => {
      const sheet = book.getWorksheet(name)!;
      return headsOf(sheet).flatMap((head, i) => {
        const { dataValidation } = sheet.getCell(headRow + 9, i + 1);
        return dataValidation?.type === 'list' ? [[head, String(dataValidation.formulae[0]).split(',').length]] : [];
      });
    });
    expect(lists).toEqual([
      ['注册地（市州）', 12],
      ['是否高校院所创办或入股', 2],
      ['企业规模（自报）', 4],
      ['证件类型', 5],
      ['是否首次入选', 2],
    ]);
  });

  it.each([
    [
      'an unknown programme',
      ['template', 'nothing', '模板.xlsx'],
      `没有名为“nothing”的专项。现有：${programmes.map(({ id, title }) => `${id}（${title}）`).join('、')}。`,
    ],
    [
      'another kind of file',
      ['template', 'commissioner', '模板.xls'],
      '“模板.xls”不是 .xlsx 文件名。请写成“模板.xlsx”。',
    ],
    ['no file', ['template', 'commissioner'], '缺少参数 文件。用 keshen template --help 查看用法。'],
  ])('refuses %s in a sentence', (_name, args, sentence) => {
    expect(keshen(folder, ...args)).toEqual({ stdout: '', stderr: `${sentence}\n`, status: 2 });
    expect(existsSync(path.join(folder, '模板.xlsx'))).toBe(false);
  });

  it('never writes over what somebody may have filled in', () => {
    const standing = readFileSync(path.join(folder, '发放/模板.xlsx'), 'base64');
    const again = keshen(folder, 'template', 'commissioner', '发放/模板.xlsx');
    expect([again.status, again.stderr]).toEqual([2, '“发放/模板.xlsx”已经存在，没有写出。请另取一个文件名。\n']);
    expect(readFileSync(path.join(folder, '发放/模板.xlsx'), 'base64')).toBe(standing);
  });
});
