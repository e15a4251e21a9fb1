import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { requirement } from '../support/requirements.ts';
import { isCreditCode } from './codes.ts';
import { keshen, patience, reportOf, temporaryFolder } from './keshen.ts';
import { sampleFiles } from './sample-files.ts';
import { textTable } from './text-table.ts';

const shared = requirement('shared');
const folder = shared === undefined ? undefined : path.join(shared, 'data/registry-jilin');
const files =
  folder !== undefined && existsSync(folder) ? readdirSync(folder).filter((name) => /\.(xlsx|csv)$/.test(name)) : [];

/** Columns that an 企业申报表 needs and that no registry has. */
const lacking = [
  '推荐单位',
  '产业领域',
  '国民经济行业',
  '从业人员（人）',
  '营业收入（万元）',
  '资产总额（万元）',
  '是否高校院所创办或入股',
  '技术需求',
  '联系人',
  '联系电话',
];

/** The file as rows of text, read without any code of ours. */
async function rowsOf(file: string): Promise<string[][]> {
  if (file.endsWith('.csv')) return textTable(readFileSync(file, 'utf8'));
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const rows: string[][] = [];
  book.worksheets[0]!.eachRow((row) =>
    rows.push((row.values as ExcelJS.CellValue[]).slice(1).map((cell) => String(cell ?? ''))),
  );
  return rows;
}

describe.skipIf(shared === undefined)('registries of real enterprises', { timeout: patience }, () => {
  it('are there', () => {
    expect(files.filter((name) => name.endsWith('.xlsx')).length).toBeGreaterThan(0);
    expect(files.filter((name) => name.endsWith('.csv')).length).toBeGreaterThan(0);
  });

  it.each(files)('%s: every row and code is judged, columns that are missing are said once', async (name) => {
    const file = path.join(folder!, name);
    const [heads, ...rows] = await rowsOf(file);
    const report = reportOf(folder!, file);

    expect(report.tables.map(({ table, rows }) => [table, rows])).toEqual([['enterprises', rows.length]]);
    expect(report.decisions.filter(({ status }) => status !== 'undetermined')).toEqual([]);
    expect(report.decisions.map(({ row }) => row)).toEqual(rows.map((_, i) => i + 2));

    const missing = report.findings.filter(({ code }) => code === 'column-missing');
    expect(missing.map(({ message }) => lacking.find((label) => message.includes(`“${label}”`)))).toEqual(lacking);

    const code = heads!.indexOf('统一社会信用代码');
    const written = rows.map((row) => row[code]!);
    const bad = written.flatMap((text, i) => (isCreditCode(text.toUpperCase()) ? [] : [i + 2]));
    const judged = report.issues.filter(({ field, severity }) => field === 'creditCode' && severity !== 'hint');
    expect(judged.map(({ row }) => row)).toEqual(bad);
    expect(report.decisions.map(({ key }) => key)).toEqual(
      written.map((text) => (isCreditCode(text.toUpperCase()) ? text.toUpperCase() : '')),
    );
  });

  it('of a code with a wrong last character it is said that, and of no other', async () => {
    const name = files.find((file) => file.endsWith('.csv'))!;
    const rows = textTable(readFileSync(path.join(folder!, name), 'utf8'));
    const code = rows[0]!.indexOf('统一社会信用代码');
    const spoiled = [1, 5, 100].map((i) => rows[i]!);
    for (const row of spoiled) row[code] = row[code]!.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    const quoted = rows.map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')).join('\n');
    const report = reportOf(await sampleFiles({ 'spoiled.csv': quoted }), 'spoiled.csv');
    const judged = report.issues.filter(({ code }) => code === 'credit-code-check');
    expect(judged.map(({ row, severity }) => [row, severity])).toEqual([
      [2, 'error'],
      [6, 'error'],
      [101, 'error'],
    ]);
  });

  it.each(files)('%s: the summary fits a screen', (name) => {
    const { stdout, stderr, status } = keshen(temporaryFolder(), 'check', path.join(folder!, name));
    expect([stderr, status]).toEqual(['', 1]);
    expect(stdout.split('\n').length).toBeLessThan(40);
  });
});
