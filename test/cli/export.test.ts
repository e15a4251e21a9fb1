import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { keshen, patience } from './keshen.ts';
import { packageParts } from './package-parts.ts';
import { sampleFiles } from './sample-files.ts';
import { persons } from './sample-rows.ts';

let folder: string;
beforeAll(async () => {
  folder = await sampleFiles({ '样表.xlsx': { day: '2024-06-01' } });
  expect(keshen(folder, 'check', '样表.xlsx', '--export', '结果').status).toBe(1);
}, patience);

const exported = (from = '结果') => readdirSync(path.join(folder, from)).toSorted();
const workbooks = () => exported().filter((name) => name.endsWith('.xlsx'));

/** The rows of a form between its heads and its total, read by a program that is not ours. */
async function rowsOf(title: string): Promise<ExcelJS.CellValue[][]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(
    path.join(
      folder,
      '结果',
      exported().find((name) => name.includes(title))!,
    ),
  );
  expect(book.worksheets).toHaveLength(1);
  const rows: ExcelJS.CellValue[][] = [];
  book.worksheets[0]!.eachRow((row) => rows.push((row.values as ExcelJS.CellValue[]).slice(1)));
  const head = rows.findIndex(([first]) => first === '序号');
  expect(head).toBeGreaterThan(0);
  return rows.slice(head + 1).filter(([first]) => typeof first === 'number');
}
const column = (rows: ExcelJS.CellValue[][], index: number) => rows.map((row) => row[index]);

describe('keshen check --export', { timeout: patience }, () => {
  it('writes its forms, named as offices name them', () => {
    expect(exported()).toEqual(
      [
        '科创专员专项资金安排计划_汇总_20240601_第1稿.xlsx',
        '科创专员公示名单_汇总_20240601_第1稿.xlsx',
        '科创专员待核定清单_汇总_20240601_第1稿.xlsx',
        '科创专员汇总统计_汇总_20240601_第1稿.xlsx',
        '科创专员补助分年度资金测算表_汇总_20240601_第1稿.xlsx',
        '科创专员补助分年度资金汇总表_汇总_20240601_第1稿.xlsx',
        '科创专员任期与验收台账_汇总_20240601_第1稿.xlsx',
        '科创专员测算过程_汇总_20240601_第1稿.xlsx',
        '科创专员审核留痕表_汇总_20240601_第1稿.xlsx',
        ...['长春市科学技术局', '示例大学14'].flatMap((unit) =>
          ['txt', 'xlsx'].map((ending) => `科创专员退回意见_${unit}_20240601_第1稿.${ending}`),
        ),
        '附件1_科创专员申报企业汇总表_长春市科学技术局_20240601_第1稿.xlsx',
        '附件2_科创专员推荐汇总表_长春市科学技术局_20240601_第1稿.xlsx',
        '科创专员退回补正清单_汇总_20240601_第1稿.xlsx',
        '科创专员不符合条件清单_汇总_20240601_第1稿.xlsx',
      ].toSorted(),
    );
  });

  it('recommends exactly the rows that qualify and have nothing to mend or confirm', async () => {
    const people = await rowsOf('推荐汇总表');
    expect(people.map((row) => [row[0], row[1], row[11]])).toEqual([
      [1, '人选11', 100_000],
      [2, '人选13', 0],
    ]);
    expect(column(await rowsOf('申报企业汇总表'), 1)).toEqual(['示例企业1', '示例企业8']);
  });

  it('sends back what the applicants can mend, and names every reason of refusal with its paragraph', async () => {
    expect((await rowsOf('退回补正清单')).map((row) => [row[3], row[4], row[5]])).toEqual([
      ['企业申报', 'K7', '示例企业4'],
      ['企业申报', 'B8', '示例企业5'],
      ['企业申报', 'G9', '示例企业6'],
      ['人选推荐', '第6行', '人选15'],
      ['人选推荐', '第7行', '人选16'],
      ['人选推荐', '第8行', '人选17'],
      ['人选推荐', 'C9', '人选18'],
      // By the unit that it goes back to: this person's is another.
      ['人选推荐', '第5行', '人选14'],
    ]);
    const refused = await rowsOf('不符合条件清单');
    expect(refused.map((row) => row[2])).toEqual(['示例企业2', '示例企业3', '示例企业7', '人选12']);
    for (const row of refused) expect(row[6]).toBe('吉科发人才〔2022〕245号 五（二）');
  });

  it('carries no identity number, in no part of any package', () => {
    for (const name of workbooks())
      for (const [part, content] of packageParts(readFileSync(path.join(folder, '结果', name))))
        for (const row of persons)
          expect([name, part, content.includes(String(row['身份证号']).slice(6, 17))]).toEqual([name, part, false]);
  });

  it('writes what a unit is told as a text, too, which old editors read', () => {
    const text = readFileSync(path.join(folder, '结果/科创专员退回意见_长春市科学技术局_20240601_第1稿.txt'), 'utf8');
    expect(text).toMatch(/^\uFEFF长春市科学技术局：\r\n/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const row of persons) expect(text).not.toContain(String(row['身份证号']).slice(6, 17));
  });

  it('publishes the recommended persons and adds up what they earn', async () => {
    expect(column(await rowsOf('公示名单'), 1)).toEqual(['人选11', '人选13']);
    expect((await rowsOf('资金安排计划')).map((row) => [row[2], row[5], row[9]])).toEqual([['示例企业1', 1, 100_000]]);
  });

  it('carries no formula and nothing of this machine', () => {
    for (const name of workbooks()) {
      const parts = packageParts(readFileSync(path.join(folder, '结果', name)));
      for (const [part, content] of parts) {
        expect([part, content.includes(folder), /KESHEN/i.test(content.toString('utf8'))]).toEqual([
          part,
          false,
          false,
        ]);
        if (part.startsWith('xl/worksheets/')) expect(content.toString('utf8')).not.toMatch(/<f[ >]/);
      }
    }
  });

  it('writes a next draft instead of writing over the last', () => {
    const first = exported().map((name) => readFileSync(path.join(folder, '结果', name), 'base64'));
    keshen(folder, 'check', '样表.xlsx', '--export', '结果');
    expect(exported().filter((name) => name.includes('第2稿'))).toHaveLength(first.length);
    const kept = exported().filter((name) => name.includes('第1稿'));
    expect(kept.map((name) => readFileSync(path.join(folder, '结果', name), 'base64'))).toEqual(first);
  });
});
