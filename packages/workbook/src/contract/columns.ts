import { expect, it } from 'vitest';
import { inverse } from '../model/index.ts';
import type { Edit } from '../port.ts';
import type { Harness } from './harness.ts';
import { addColumns, declared, listed, ours } from './sample.ts';
import { edges, flat, seen } from './seen.ts';

const fill: Edit = {
  do: 'write',
  at: { ...ours, top: 2, rows: 3, columns: 1 },
  was: [null, null, null],
  now: ['符合', '不符合', '待补正'],
};
const around = { ...ours, top: 0, left: 0, rows: 6, columns: 6 };

export function columnCases(harness: Harness): void {
  it.each(['table', 'filter'] as const)('adds columns at the edge of a %s, which grows with them', async (kind) => {
    const { workbook, reopen } = await harness.open([listed(kind)]);
    expect(await workbook.apply([addColumns, fill])).toEqual({ done: [addColumns, fill], stale: [], failed: null });
    for (const copy of [workbook, await reopen()]) {
      const sheet = (await copy.book()).sheets[0]!;
      expect(sheet.lists.map((list) => [list.kind, ...edges(list.at)])).toEqual([[kind, 1, 0, 4, 5]]);
      expect(flat(sheet.hiddenColumns)).toEqual([4]);
      expect(await seen(copy, ours)).toEqual([
        ['初审结论', '标记'],
        ['符合', null],
        ['不符合', null],
        ['待补正', null],
      ]);
    }
  });

  it('finds them again when the workbook is opened later', async () => {
    const { workbook, reopen } = await harness.open([declared]);
    await workbook.apply([addColumns]);
    const { anchors } = await (await reopen()).book();
    expect([...anchors]).toEqual([[addColumns.anchor, ours]]);
  });

  it('adds them once', async () => {
    const { workbook, reopen } = await harness.open([declared]);
    await workbook.apply([addColumns]);
    for (const copy of [workbook, await reopen()])
      expect(await copy.apply([addColumns])).toEqual({ done: [], stale: [], failed: null });
  });

  it('leaves cells alone that are not empty', async () => {
    const { workbook } = await harness.open([declared]);
    const onTop = { ...addColumns, at: { ...ours, left: 2 } };
    expect(await workbook.apply([onTop])).toEqual({ done: [], stale: [onTop], failed: null });
    expect((await workbook.book()).anchors.size).toBe(0);
  });

  it('leaves a table alone that has a column of the same name', async () => {
    const { workbook } = await harness.open([listed('table')]);
    const again = { ...addColumns, columns: [{ header: '企业名称', width: 9 }, addColumns.columns[1]!] };
    expect(await workbook.apply([again])).toEqual({ done: [], stale: [again], failed: null });
  });

  it.each([
    ['table', 'at once'],
    ['table', 'later'],
    ['filter', 'at once'],
    ['filter', 'later'],
  ] as const)('takes them off a %s without trace, %s', async (kind, when) => {
    const { workbook, reopen } = await harness.open([listed(kind)]);
    const before = [(await workbook.book()).sheets[0], await seen(workbook, around)];
    const { done } = await workbook.apply([addColumns, fill]);
    const copy = when === 'later' ? await reopen() : workbook;
    expect((await copy.apply(done.toReversed().map(inverse))).done).toHaveLength(2);
    for (const after of when === 'later' ? [copy] : [copy, await reopen()]) {
      expect((await after.book()).anchors.size).toBe(0);
      expect([(await after.book()).sheets[0], await seen(after, around)]).toEqual(before);
    }
  });

  it('adds none to a protected sheet', async () => {
    const { workbook } = await harness.open([{ ...declared, locked: true }]);
    const { done, failed } = await workbook.apply([addColumns]);
    expect([done, failed?.code, (await workbook.book()).anchors.size]).toEqual([[], 'protected', 0]);
  });
}
