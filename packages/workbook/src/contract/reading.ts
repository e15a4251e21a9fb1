import { expect, it } from 'vitest';
import { cellKind, type Area, type Content } from '../port.ts';
import type { Harness } from './harness.ts';
import { declared, listed } from './sample.ts';
import { edges, flat, seen } from './seen.ts';

const column = (contents: readonly Content[]) => [{ ...declared, cells: contents.map((content) => [content]) }];
const down = (rows: number): Area => ({ sheet: '1', top: 0, left: 0, rows, columns: 1 });

export function readingCases(harness: Harness): void {
  it('gives every kind of value as it stands', async () => {
    const contents = ['文本', 12.5, -0.1, 1e21, 123456789012345680, true, false, { error: '#REF!' }, { error: '#N/A' }];
    const { workbook } = await harness.open(column(contents));
    expect((await seen(workbook, down(contents.length))).flat()).toEqual(contents);
  });

  it.each([
    ' 前后空格 ',
    '两\n行',
    '007',
    '=1+1',
    '+8613800000000',
    '-',
    '@甲',
    "'引号",
    'TRUE',
    '2024/5/1',
    '<&>"',
    '_x0041_',
    '#N/A',
  ])('gives the text %j back letter by letter', async (text) => {
    const { workbook } = await harness.open(column([text]));
    expect(await seen(workbook, down(1))).toEqual([[text]]);
  });

  it('never gives an empty text', async () => {
    const { workbook } = await harness.open(column(['', null, '末']));
    const block = await workbook.read(down(3));
    expect([...block.kinds[0]!]).toEqual([cellKind.empty, cellKind.empty, cellKind.text]);
  });

  it('gives a part of a sheet, and emptiness beyond its edge', async () => {
    const { workbook } = await harness.open([declared]);
    expect(await seen(workbook, { sheet: '1', top: 3, left: 1, rows: 3, columns: 3 })).toEqual([
      ['91220101MA00000002', 300, null],
      ['91220101MA00000003', null, null],
      [null, null, null],
    ]);
  });

  it('gives formulas only when asked', async () => {
    const { workbook } = await harness.open(column([1, { formula: '=A1*2' }]));
    expect((await workbook.read(down(2))).formulas.size).toBe(0);
    expect([...(await workbook.read(down(2), ['formulas'])).formulas]).toEqual([[1, '=A1*2']]);
  });

  it('names sheets, their extent and whether they are shown', async () => {
    const { workbook } = await harness.open([
      declared,
      { name: '说明', id: '2', shown: 'hidden' },
      { name: '字典', id: '3', shown: 'very-hidden', cells: [['x']] },
    ]);
    const { sheets } = await workbook.book();
    expect(sheets.map(({ id, name, shown, locked }) => [id, name, shown, locked])).toEqual([
      ['1', '申报', 'yes', false],
      ['2', '说明', 'hidden', false],
      ['3', '字典', 'very-hidden', false],
    ]);
    expect(sheets.map(({ used }) => used && edges(used))).toEqual([[0, 0, 5, 3], null, [0, 0, 1, 1]]);
  });

  it('tells hidden rows and columns, merges, lists and protection', async () => {
    const { workbook } = await harness.open([
      {
        ...listed('table'),
        hiddenRows: [
          [2, 2],
          [4, 4],
        ],
        hiddenColumns: [[1, 1]],
        merges: [{ top: 0, left: 0, rows: 1, columns: 3 }],
        locked: true,
      },
    ]);
    const sheet = (await workbook.book()).sheets[0]!;
    expect(flat(sheet.hiddenRows)).toEqual([2, 4]);
    expect(flat(sheet.hiddenColumns)).toEqual([1]);
    if (sheet.merges) expect(sheet.merges.map(edges)).toEqual([[0, 0, 1, 3]]);
    expect(sheet.lists.map(({ name, kind, at }) => [name, kind, ...edges(at)])).toEqual([
      ['企业表', 'table', 1, 0, 4, 3],
    ]);
    expect(sheet.locked).toBe(true);
  });

  it.each([true, false])('says whether serials count from 1904: %s', async (date1904) => {
    const { workbook } = await harness.open([declared], { date1904 });
    expect((await workbook.book()).date1904).toBe(date1904);
  });

  it('raises `gone` for a sheet that is not there', async () => {
    const { workbook } = await harness.open([declared]);
    await expect(workbook.read({ ...down(1), sheet: '99' })).rejects.toMatchObject({ trouble: { code: 'gone' } });
  });

  it('shows an area where it can', async () => {
    const { workbook } = await harness.open([declared]);
    if (!(await workbook.book()).can.has('select')) return;
    await expect(workbook.select(down(2))).resolves.toBeUndefined();
    await expect(workbook.select({ ...down(2), sheet: '99' })).rejects.toMatchObject({ trouble: { code: 'gone' } });
  });
}
