import { expect, it } from 'vitest';
import { inverse } from '../model/index.ts';
import type { Area, Edit, SheetEdit, Workbook, WriteEdit } from '../port.ts';
import type { Harness } from './harness.ts';
import { addColumns, declared, ours } from './sample.ts';
import { flat, seen } from './seen.ts';

const addSheet: SheetEdit = {
  do: 'add-sheet',
  id: 'list',
  name: '明细',
  anchor: '_keshen.list',
  columns: [{ width: 6 }, { width: 12 }, { width: 30, format: '@' }, { width: 4, hidden: true }],
  rows: ['title', 'head'],
};
const body: Area = { sheet: 'list', top: 0, left: 0, rows: 3, columns: 3 };
const fill: WriteEdit = {
  do: 'write',
  at: body,
  was: Array.from({ length: 9 }, () => null),
  now: [
    ['核验明细', null, null],
    ['序号', '单元格', '名称'],
    [1, { text: 'A3', link: { sheet: '1', top: 2, left: 0, rows: 1, columns: 1 } }, '007'],
  ].flat(),
};
const plan: readonly Edit[] = [addSheet, fill];
const shown = [
  ['核验明细', null, null],
  ['序号', '单元格', '名称'],
  [1, 'A3', '007'],
];

export function sheetCases(harness: Harness): void {
  it('adds one behind all others, with cells that lead to the others', async () => {
    const { workbook, reopen, links } = await harness.open([declared]);
    expect(await workbook.apply(plan)).toEqual({ done: plan, stale: [], failed: null });
    expect([...(await links())]).toEqual([['明细!B3', '申报!A3']]);
    for (const copy of [workbook, await reopen()]) {
      const { sheets } = await copy.book();
      expect(sheets.map(({ name, shown }) => [name, shown])).toEqual([
        ['申报', 'yes'],
        ['明细', 'yes'],
      ]);
      expect(await seen(copy, { ...body, sheet: sheets[1]!.id })).toEqual(shown);
    }
  });

  it('finds it again by its anchor, and hides what shall be hidden', async () => {
    const { workbook, reopen } = await harness.open([declared]);
    const wide: WriteEdit = {
      ...fill,
      at: { ...body, rows: 1, columns: 5 },
      was: nulls(5),
      now: ['头', '头', '头', '头', '头'],
    };
    await workbook.apply([{ ...addSheet, hidden: true }, wide]);
    for (const copy of [workbook, await reopen()]) {
      const { sheets, anchors } = await copy.book();
      const sheet = sheets.find(({ id }) => id === anchors.get(addSheet.anchor)?.sheet)!;
      expect([sheet.name, sheet.shown, flat(sheet.hiddenColumns)]).toEqual(['明细', 'hidden', [3]]);
    }
  });

  it('adds it once, and writes into the one that stands', async () => {
    const { workbook, reopen } = await harness.open([declared]);
    await workbook.apply(plan);
    const more: WriteEdit = { ...fill, at: { ...body, top: 3, rows: 1 }, was: nulls(3), now: [2, 'A4', '乙'] };
    for (const copy of [workbook, await reopen()])
      expect(await copy.apply(plan)).toEqual({ done: [], stale: [], failed: null });
    const copy = await reopen();
    expect((await copy.apply([...plan, more])).done).toEqual([more]);
    expect(await seen(copy, { ...body, ...(await place(copy)), rows: 4 })).toEqual([...shown, [2, 'A4', '乙']]);
  });

  it('sets up its pages: A4 landscape, one page wide, its head on every page', async () => {
    const { workbook, printed } = await harness.open([declared]);
    await workbook.apply(plan);
    expect([...(await printed())]).toEqual([
      [
        '明细',
        { paper: 'A4', orientation: 'landscape', pagesWide: 1, repeated: '$1:$2', footer: '第 &P 页　共 &N 页' },
      ],
    ]);
  });

  it.each([
    [180, 'A4'],
    [181, 'A3'],
  ])('takes the paper that it needs: %i characters on %s', async (width, paper) => {
    const { workbook, printed } = await harness.open([declared]);
    const columns = [{ width: width - 20 }, { width: 20 }, { width: 50, hidden: true }];
    await workbook.apply([{ ...addSheet, columns }]);
    expect((await printed()).get('明细')?.paper).toBe(paper);
  });

  it("leaves the clerk's own sheet of that name alone, and all that was meant for ours", async () => {
    const { workbook } = await harness.open([declared, { name: '明细', id: '2', cells: [['我的明细']] }]);
    expect(await workbook.apply(plan)).toEqual({ done: [], stale: plan, failed: null });
    expect(await seen(workbook, { ...body, sheet: '2', rows: 1, columns: 1 })).toEqual([['我的明细']]);
    expect((await workbook.book()).anchors.size).toBe(0);
  });

  it.each(['at once', 'later'])('takes it off without trace, %s', async (when) => {
    const { workbook, reopen } = await harness.open([declared]);
    const before = (await workbook.book()).sheets;
    const { done } = await workbook.apply(plan);
    const copy = when === 'later' ? await reopen() : workbook;
    const removal = done.toReversed().map(inverse);
    expect(await copy.apply(removal)).toEqual({ done: removal, stale: [], failed: null });
    expect(await copy.apply(removal)).toEqual({ done: [], stale: [], failed: null });
    for (const after of when === 'later' ? [copy] : [copy, await reopen()]) {
      const { sheets, anchors } = await after.book();
      expect([sheets, anchors.size]).toEqual([before, 0]);
    }
  });

  it('does not take off a sheet that the clerk has written on', async () => {
    const { workbook, reopen } = await harness.open([declared]);
    const { done } = await workbook.apply(plan);
    const copy = await reopen();
    const note: WriteEdit = {
      ...fill,
      at: { ...body, ...(await place(copy)), top: 9, rows: 1 },
      was: nulls(3),
      now: ['已电话核实', null, null],
    };
    await copy.apply([note]);
    const removal = done.toReversed().map(inverse);
    expect((await copy.apply(removal)).stale).toEqual([inverse(addSheet)]);
    expect(await seen(copy, note.at)).toEqual([['已电话核实', null, null]]);
  });

  it('takes columns of ours beside it, in one plan', async () => {
    const { workbook, reopen } = await harness.open([declared]);
    expect((await workbook.apply([addColumns, ...plan])).done).toHaveLength(3);
    const { anchors } = await (await reopen()).book();
    expect([...anchors.keys()].toSorted()).toEqual([addColumns.anchor, addSheet.anchor].toSorted());
    expect((await seen(workbook, ours))[0]).toEqual(['初审结论', '标记']);
  });
}

const nulls = (count: number): null[] => Array.from({ length: count }, () => null);

/** Under which id a later reader knows our sheet. */
async function place(workbook: Workbook): Promise<{ sheet: string }> {
  return { sheet: (await workbook.book()).anchors.get(addSheet.anchor)!.sheet };
}
