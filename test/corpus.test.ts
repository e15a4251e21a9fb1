import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Difference, Seen } from '../scripts/corpus/difference.ts';
import { explainAll } from '../scripts/corpus/explanations.ts';
import type { Oracle } from '../scripts/corpus/oracle.ts';

const root = path.resolve(import.meta.dirname, '..');

describe('a difference between readers', () => {
  const between = (ours: Seen, theirs: Seen, cell = 'C7'): Difference => ({ sheet: '甲', cell, ours, theirs });

  it.each<[string, Oracle, Seen, Seen, boolean]>([
    ['a formula without a result', 'SheetJS', { value: null, formula: '=A1' }, { value: null }, true],
    ['a formula with another result', 'SheetJS', { value: 1, formula: '=A1' }, { value: 2, formula: '=A1' }, false],
    ['a value that only one has', 'SheetJS', { value: null }, { value: 1 }, false],
    ['a cell of a dynamic array', 'SheetJS', { value: 1 }, { value: 1, formula: '=B1:B9' }, true],
    ['a data table', 'SheetJS', { value: 1, formula: '=TABLE()' }, { value: 1 }, true],
    ['an escape with a large X', 'SheetJS', { value: '_X0000_' }, { value: '\0' }, true],
    ['another text', 'SheetJS', { value: '_x' }, { value: '\0' }, false],
    ['the sixteenth digit', 'LibreOffice', { value: 11.666666666666666 }, { value: 11.6666666666667 }, true],
    ['the fifteenth digit', 'LibreOffice', { value: 11.6666666666666 }, { value: 11.6666666666667 }, false],
    ['the sixteenth digit in SheetJS', 'SheetJS', { value: 11.666666666666666 }, { value: 11.6666666666667 }, false],
    ['the end of a line', 'LibreOffice', { value: '甲\r\n乙' }, { value: '甲\n乙' }, true],
    ['what is computed again', 'LibreOffice', { value: 1, formula: '=NEW()' }, { value: { error: '#NAME?' } }, true],
    ['what is not computed', 'LibreOffice', { value: 1 }, { value: { error: '#NAME?' } }, false],
  ])('is explained or not: %s', (_name, by, ours, theirs, explained) => {
    expect(explainAll([between(ours, theirs)], by) !== undefined).toBe(explained);
  });

  it('is never explained where a whole sheet is missing, nor by what explains another', () => {
    expect(explainAll([between({ value: null }, { value: true }, '')], 'SheetJS')).toBeUndefined();
    const known = between({ value: null, formula: '=A1' }, { value: null });
    expect(explainAll([known, between({ value: 1 }, { value: 2 })], 'SheetJS')).toBeUndefined();
  });
});

describe('pnpm corpus', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'keshen-corpus-test-'));
    const workbook = newWorkbook([{ name: '甲', cells: [['名称', 12.5, true]] }], nodeCodec);
    writeFileSync(path.join(folder, '好.xlsx'), workbook);
    writeFileSync(path.join(folder, '断.xlsx'), workbook.subarray(0, 500));
    writeFileSync(path.join(folder, '文.csv'), '名称,编号\n甲,007\n');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('tells of every file what became of it', { timeout: 120_000 }, () => {
    const main = path.join(root, 'scripts/corpus/main.ts');
    const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', main, folder, '--json'], {
      cwd: root,
      encoding: 'utf8',
    });
    const { totals, files } = JSON.parse(stdout) as {
      totals: object;
      files: { file: string; outcome: string; cells: number }[];
    };
    expect([status, totals]).toEqual([
      0,
      { files: 3, read: 2, refused: 1, explained: 0, differs: 0, empty: 0, hung: 0, crashed: 0 },
    ]);
    expect(files.map(({ file, outcome, cells }) => [file, outcome, cells])).toEqual(
      expect.arrayContaining([
        ['好.xlsx', 'read', 3],
        ['断.xlsx', 'refused', 0],
        ['文.csv', 'read', 4],
      ]),
    );
  });
});
