import { cpSync, mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { reportSchema, type Report } from '@keshen/review';
import { describe, expect, it } from 'vitest';
import { keshen, patience, reportOf, run, temporaryFolder } from './keshen.ts';
import { sampleFiles } from './sample-files.ts';
import { history } from './sample-workbook.ts';
import { csvOf, firm, firms, person, persons } from './sample-rows.ts';
import { troubles, verdicts } from './verdicts.ts';

describe('keshen check --json', { timeout: patience }, () => {
  it('is one document that keeps the schema, and decides as it should', async () => {
    const report = reportOf(await sampleFiles({ '样表.xlsx': {} }), '样表.xlsx', '--as-of', '2024-06-01');
    expect(
      report.decisions.map(({ sheet, row, status, reasons }) => [
        sheet,
        row,
        status,
        ...reasons.map(({ code }) => code),
      ]),
    ).toEqual([
      ['企业申报', 4, 'eligible'],
      ['企业申报', 5, 'ineligible', 'outside-jilin'],
      ['企业申报', 6, 'ineligible', 'micro-or-small'],
      ['企业申报', 7, 'eligible'],
      ['企业申报', 8, 'eligible'],
      ['企业申报', 9, 'undetermined'],
      ['企业申报', 10, 'ineligible', 'founded-by-institution'],
      ['企业申报', 11, 'eligible'],
      ['人选推荐', 2, 'eligible'],
      ['人选推荐', 3, 'ineligible', 'enterprise-ineligible'],
      ['人选推荐', 4, 'eligible'],
      ['人选推荐', 5, 'undetermined'],
      ['人选推荐', 6, 'undetermined'],
      ['人选推荐', 7, 'undetermined'],
      ['人选推荐', 8, 'undetermined'],
      ['人选推荐', 9, 'eligible'],
    ]);
    expect(report.issues.map(({ sheet, cell, code }) => [sheet, cell, code])).toEqual([
      ['企业申报', 'K7', 'required-blank'],
      ['企业申报', 'B8', 'credit-code-check'],
      ['企业申报', 'G9', 'required-blank'],
      ['企业申报', 'B11', 'lower-case-code'],
      ['人选推荐', 'C9', 'resident-id-length'],
    ]);
    expect(report.tables.map(({ sheet, header, firstRow, rows }) => [sheet, header, firstRow, rows])).toEqual([
      ['企业申报', 'A3:M3', 4, 8],
      ['人选推荐', 'A1:M1', 2, 8],
      ['往年入选名单', 'A1:E1', 2, 1],
    ]);
  });

  it('shows no identity number, with or without the traces', async () => {
    const folder = await sampleFiles({ '样表.xlsx': {} });
    const ids = persons.map((row) => String(row['身份证号']));
    for (const args of [['--json', '--trace'], ['--trace'], []]) {
      const { stdout } = keshen(folder, 'check', '样表.xlsx', ...args);
      expect(stdout).toContain('人选12');
      for (const id of ids) expect(stdout).not.toContain(id.slice(6, 17));
    }
  });

  it('tells how each row came about when asked', async () => {
    const folder = await sampleFiles({ '样表.xlsx': {} });
    expect(reportOf(folder, '样表.xlsx', '--trace').traces).toHaveLength(firms.length + persons.length);
    expect(reportOf(folder, '样表.xlsx').traces).toBeUndefined();
  });

  it('is the document and nothing else also when the program builds itself first', async () => {
    const app = freshApp();
    const folder = await sampleFiles({ '样表.xlsx': {} });
    const { stdout, stderr, status } = run(path.join(app, 'bin/keshen.mjs'), folder, ['check', '--json', '样表.xlsx']);
    expect(stderr).toContain('正在准备程序');
    expect(reportSchema.parse(JSON.parse(stdout)).decisions).toHaveLength(firms.length + persons.length);
    expect([status, readdirSync(path.join(app, 'dist')).includes('keshen.js')]).toEqual([1, true]);
  });
});

describe('the exit code', { timeout: patience }, () => {
  const clean = { firms: [firm(1)], persons: [person(11, 1)] };
  it.each([
    ['says that something was found', { 'a.xlsx': {} }, ['a.xlsx'], 1],
    ['counts the open reading as found', { 'a.xlsx': clean }, ['a.xlsx'], 1],
    ['says that it could not run', {}, ['a.xlsx'], 2],
  ] as const)('%s', async (_name, files, args, code) => {
    const folder = await sampleFiles(files);
    expect(keshen(folder, 'check', ...args).status).toBe(code);
    expect(keshen(folder, 'check', ...args, '--json').status).toBe(code);
  });

  it('of help is 0', () => {
    expect(keshen(temporaryFolder(), 'check', '--help')).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('several files are one case', { timeout: patience }, () => {
  it('whose order changes nothing but addresses', async () => {
    // The persons of one unit who are too many, and their enterprise, stand in three files.
    const folder = await sampleFiles({
      '长春市.xlsx': { firms: firms.slice(0, 4), persons: persons.slice(4, 6) },
      '吉林市.xlsx': { firms: firms.slice(4), persons: persons.slice(0, 4), history: false },
      '高校.csv': csvOf(persons.slice(6)),
    });
    const [first, ...others] = [
      ['长春市.xlsx', '吉林市.xlsx', '高校.csv'],
      ['高校.csv', '吉林市.xlsx', '长春市.xlsx'],
      ['吉林市.xlsx', '长春市.xlsx', '高校.csv'],
    ].map((files) => reportOf(folder, ...files));
    expect(first!.decisions.filter(({ flags }) => flags.includes('over-two-per-unit'))).toHaveLength(3);
    for (const other of others) {
      expect(verdicts(other)).toEqual(verdicts(first!));
      expect(troubles(other)).toEqual(troubles(first!));
    }
  });

  it('as tables of text they are decided as in one workbook', async () => {
    const folder = await sampleFiles({
      '样表.xlsx': {},
      '企业.csv': csvOf(firms),
      '人选.csv': csvOf(persons),
      '往年入选名单.csv': history.map((row) => row.join(',')).join('\r\n'),
    });
    const workbook = reportOf(folder, '样表.xlsx');
    const texts = reportOf(folder, '企业.csv', '人选.csv', '往年入选名单.csv');
    expect(verdicts(texts)).toEqual(verdicts(workbook));
    const found = ({ issues }: Report) => issues.map(({ field, code, severity }) => [field, code, severity]);
    expect(found(texts)).toEqual(found(workbook));
  });
});

describe('the day of judgement', { timeout: patience }, () => {
  it('is that of 政策口径, unless another is asked for, and the summary says which', async () => {
    const folder = await sampleFiles({ '有口径.xlsx': { day: '2023年5月1日' }, '无口径.xlsx': {} });
    const said = (...args: string[]) => keshen(folder, 'check', ...args).stdout.split('\n')[0];
    expect(reportOf(folder, '有口径.xlsx').asOf).toBe('2023-05-01');
    expect(said('有口径.xlsx')).toContain('判定日：2023-05-01（取自工作簿的政策口径）');
    expect(reportOf(folder, '有口径.xlsx', '--as-of', '2024-06-01').asOf).toBe('2024-06-01');
    expect(said('有口径.xlsx', '--as-of', '2024-06-01')).toContain('判定日：2024-06-01（由 --as-of 指定）');
    expect(said('无口径.xlsx')).toMatch(/判定日：\d{4}-\d{2}-\d{2}（今天）/);
  });
});

/** The app as in a fresh checkout: its own files copied, everything that it uses linked, nothing built. */
function freshApp(): string {
  const repository = path.resolve(import.meta.dirname, '../..');
  const [app, copy] = [path.join(repository, 'apps/cli'), temporaryFolder()];
  for (const name of ['packages', 'build', 'node_modules', 'tsconfig.base.json'])
    symlinkSync(path.join(repository, name), path.join(copy, name));
  const fresh = path.join(copy, 'apps/cli');
  mkdirSync(path.join(fresh, 'node_modules/@keshen'), { recursive: true });
  for (const name of ['bin', 'src', 'package.json', 'tsconfig.json', 'vite.config.ts'])
    cpSync(path.join(app, name), path.join(fresh, name), { recursive: true });
  const { dependencies } = JSON.parse(readFileSync(path.join(app, 'package.json'), 'utf8')) as { dependencies: object };
  for (const name of Object.keys(dependencies))
    symlinkSync(realpathSync(path.join(app, 'node_modules', name)), path.join(fresh, 'node_modules', name));
  return fresh;
}
