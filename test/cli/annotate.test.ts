import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { keshen, patience, reportOf } from './keshen.ts';
import { packageParts } from './package-parts.ts';
import { sampleFiles } from './sample-files.ts';
import { csvOf, firms } from './sample-rows.ts';

let folder: string;
const bytes = (...names: string[]) => readFileSync(path.join(folder, ...names));
const part = (parts: Map<string, Buffer>, name: string) => parts.get(name)!.toString('utf8');

let before: Buffer;
let original: Map<string, Buffer>;
let copy: Map<string, Buffer>;
beforeAll(async () => {
  folder = await sampleFiles({ '样表.xlsx': { day: '2024-06-01' }, '企业.csv': csvOf(firms) });
  before = bytes('样表.xlsx');
  const { status, stdout } = keshen(folder, 'check', '样表.xlsx', '--annotate', '标注');
  expect([status, stdout]).toEqual([1, expect.stringContaining(path.join('标注', '样表_审查.xlsx'))]);
  original = packageParts(before);
  copy = packageParts(bytes('标注', '样表_审查.xlsx'));
}, patience);

describe('keshen check --annotate', { timeout: patience }, () => {
  it('writes one copy and leaves the original alone', () => {
    expect(readdirSync(path.join(folder, '标注'))).toEqual(['样表_审查.xlsx']);
    expect(bytes('样表.xlsx').equals(before)).toBe(true);
  });

  it('tells every row its verdict, the reasons and the money, in columns at the edge of the table', () => {
    const { sheets } = openWorkbook(bytes('标注', '样表_审查.xlsx'), '样表_审查.xlsx', nodeCodec).model;
    const own = (sheet: number, rows: readonly number[], width: number) =>
      rows.map((row) => Array.from({ length: width }, (_, c) => sheets[sheet]!.grid.value(row - 1, 13 + c)));
    expect(own(0, [3, 4, 5, 7], 3)).toEqual([
      ['初审结论', '审查意见', '科审标记'],
      ['符合', null, null],
      ['不符合', expect.stringContaining('五（二）'), expect.stringContaining('error')],
      ['符合', expect.stringContaining('K7 技术需求'), expect.stringContaining('error')],
    ]);
    expect(own(1, [1, 2, 4, 6], 3)).toEqual([
      ['初审结论', '审查意见', '补助金额（元）'],
      ['符合', null, 100_000],
      ['符合', expect.stringContaining('不足2年'), 0],
      ['待补正', expect.stringContaining('推荐了3人'), '待补正'],
    ]);
  });

  it('adds 核验明细 and 审核留痕表, changes the two sheets, the table, the styles and the lists of parts, and no other part', () => {
    const changed = [...original.keys()].filter((name) => !copy.get(name)?.equals(original.get(name)!));
    const sheets = ['xl/worksheets/sheet6.xml', 'xl/worksheets/sheet7.xml'];
    expect([...copy.keys()]).toEqual([...original.keys(), ...sheets]);
    expect(changed.toSorted()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/tables/table1.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });

  it.each(['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'])('keeps every cell and feature of %s', (name) => {
    const cells = (xml: string) => xml.match(/<c [^>]*?(?:\/>|>[\s\S]*?<\/c>)/g)!;
    const features = (xml: string) =>
      xml.match(/<(?:mergeCell|dataValidation|legacyDrawing|tablePart|pane|cfRule|pageMargins) [^>]*>/g) ?? [];
    const [was, is] = [part(original, name), part(copy, name)];
    expect(cells(is)).toEqual(expect.arrayContaining(cells(was)));
    expect(features(is)).toEqual(expect.arrayContaining(features(was).map(anyPriority)));
    expect(features(was).length).toBeGreaterThan(0);
  });

  it('keeps the formula with its result, and takes our columns into table and filter', () => {
    expect(part(copy, 'xl/worksheets/sheet1.xml')).toMatch(/<f>1500\*2<\/f><v>3000<\/v>/);
    expect(part(copy, 'xl/tables/table1.xml')).toContain('ref="A3:P11"');
    expect(part(copy, 'xl/worksheets/sheet2.xml')).toContain('<autoFilter ref="A1:Q9"');
  });

  it('is checked with the same report, but for the name and the hash of the file', () => {
    const unnamed = (file: string) => {
      const report = reportOf(folder, file);
      return { ...report, workbooks: report.workbooks.map(({ content }) => content) };
    };
    expect(unnamed(path.join('标注', '样表_审查.xlsx'))).toEqual(unnamed('样表.xlsx'));
  });

  it('is annotated once more without a change to any byte', () => {
    keshen(folder, 'check', path.join('标注', '样表_审查.xlsx'), '--annotate', '再次');
    expect(bytes('再次', '样表_审查_审查.xlsx').equals(bytes('标注', '样表_审查.xlsx'))).toBe(true);
  });

  it('makes a workbook of a table of text', () => {
    keshen(folder, 'check', '企业.csv', '--annotate', '文本');
    expect(readdirSync(path.join(folder, '文本'))).toEqual(['企业_审查.xlsx']);
    const [plain, annotated] = [reportOf(folder, '企业.csv'), reportOf(folder, path.join('文本', '企业_审查.xlsx'))];
    expect(annotated.workbooks[0]!.content).toBe(plain.workbooks[0]!.content);
    expect(annotated.decisions).toEqual(plain.decisions);
  });

  it('never takes the place of an earlier copy, nor of a file that happens to be called so', () => {
    writeFileSync(path.join(folder, '文本', '样表_审查.xlsx'), '别人的文件');
    keshen(folder, 'check', '样表.xlsx', '--annotate', '文本');
    expect(bytes('文本', '样表_审查.xlsx').toString()).toBe('别人的文件');
    expect(bytes('文本', '样表_审查（2）.xlsx').equals(bytes('标注', '样表_审查.xlsx'))).toBe(true);
  });

  it('tells as much of several workbooks, each in its own copy', () => {
    keshen(folder, 'check', '样表.xlsx', '企业.csv', '--annotate', '两个');
    expect(readdirSync(path.join(folder, '两个')).toSorted()).toEqual(['企业_审查.xlsx', '样表_审查.xlsx'].toSorted());
  });
});

/** Our rules may stand before the clerk's, whose numbers then grow. */
const anyPriority = (feature: string) =>
  feature.startsWith('<cfRule') ? expect.stringContaining('operator="lessThan"') : feature;
