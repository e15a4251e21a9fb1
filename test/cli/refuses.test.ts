import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { requirement } from '../support/requirements.ts';
import { compoundFile, otherZip, png } from './bad-files.ts';
import { keshen, patience, temporaryFolder } from './keshen.ts';
import { sampleWorkbook } from './sample-workbook.ts';

const folder = temporaryFolder();
const at = (...names: string[]): string => path.join(folder, ...names);
const shared = requirement('shared');

beforeAll(async () => {
  const sample = await sampleWorkbook();
  writeFileSync(at('样表.xlsx'), sample);
  writeFileSync(at('半个.xlsx'), sample.subarray(0, sample.length / 2));
  writeFileSync(at('空.xlsx'), '');
  writeFileSync(at('照片.xlsx'), png());
  writeFileSync(at('信.xlsx'), otherZip());
  writeFileSync(at('信.txt'), '您好：\n附件请查收。\n');
  writeFileSync(at('加密.xlsx'), compoundFile(['EncryptionInfo', 'EncryptedPackage']));
  writeFileSync(at('旧版.xls'), compoundFile(['Workbook']));
  writeFileSync(at('公文.xlsx'), compoundFile(['WordDocument']));
  mkdirSync(at('长春市'));
}, patience);

/** The folder with everything in it. */
const contents = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
    const place = path.join(entry.parentPath, entry.name);
    return [place, entry.isFile() ? readFileSync(place, 'base64') : ''];
  });

function refused(...args: string[]): string {
  const before = contents();
  const { stdout, stderr, status } = keshen(folder, 'check', ...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^[^\n]*[。！]\n$/);
  expect(stderr).not.toMatch(/^\s+at |Error|undefined/m);
  expect(contents()).toEqual(before);
  return stderr;
}

describe(
  'a file that cannot be checked is refused in one sentence, and nothing is written',
  { timeout: patience },
  () => {
    it.each([
      ['is not there', '没有.xlsx', '找不到文件'],
      ['is a folder', '长春市', '是文件夹，不是文件'],
      ['is empty', '空.xlsx', '文件是空的'],
      ['is a picture', '照片.xlsx', '实际是 PNG 图片'],
      ['is a text without table', '信.txt', '没有找到可以审查的表'],
      ['is encrypted', '加密.xlsx', '文件有密码'],
      ['is cut off', '半个.xlsx', '文件已损坏'],
      ['is a zip file of other things', '信.xlsx', '不是电子表格'],
      ['is a broken file of the old format', '旧版.xls', '文件已损坏'],
      ['is of another program', '公文.xlsx', '实际是 Word 文档'],
    ])('that %s', (_name, file, sentence) => {
      const said = refused(file, '--annotate', '结果', '--export', '结果');
      expect(said).toContain(sentence);
      expect(said).toContain(path.parse(file).name);
    });

    it('also behind one that can be', () => {
      expect(refused('样表.xlsx', '照片.xlsx', '--annotate', '结果')).toContain('照片.xlsx');
    });

    it.skipIf(shared === undefined).each(['encryptAES.xlsx', 'encryptSHA1.xlsx', 'encryptSHA512.xlsx'])(
      'that a program has encrypted: %s',
      (name) => {
        expect(refused(path.join(shared!, 'corpus/excelize/test', name))).toContain('文件有密码');
      },
    );
  },
);

describe('a request that makes no sense', { timeout: patience }, () => {
  it.each([
    ['a day that no calendar has', ['--as-of', '2024-02-30'], '2024-02-30'],
    ['a day that is none', ['--as-of', '明天'], '2024-06-01'],
    ['a programme that nobody knows', ['--programme', 'nothing'], 'commissioner（科创专员）'],
    ['an option that nobody knows', ['--jsno'], '没有选项 --jsno'],
  ])('%s', (_name, args, sentence) => {
    expect(refused('样表.xlsx', ...args)).toContain(sentence);
  });

  it('without a file', () => {
    expect(refused('--json')).toContain('缺少参数');
  });
});

describe('results that cannot be written', { timeout: patience }, () => {
  it.each([
    ['below a file', '信.txt/结果', '路径中有一段是文件'],
    ['into a file', '信.txt', '是文件，不是文件夹'],
    ['into the input itself', '样表.xlsx', '是文件，不是文件夹'],
    ...(process.platform === 'linux' ? [['where nobody can', '/proc/结果', '不能在其中建立内容']] : []),
  ])('%s', (_name, target, sentence) => {
    for (const option of ['--annotate', '--export'])
      expect(refused('样表.xlsx', option, target!, '--json')).toContain(sentence);
  });

  it('neither are those that could have been', () => {
    expect(refused('样表.xlsx', '--annotate', '.', '--export', '信.txt/结果')).toContain('信.txt');
  });
});
