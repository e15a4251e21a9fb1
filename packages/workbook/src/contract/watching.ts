import { expect, it } from 'vitest';
import type { Area, Change, WriteEdit } from '../port.ts';
import type { Harness, Hosted, Played } from './harness.ts';
import { addColumns, declared } from './sample.ts';

const cell = (top: number, left: number): Area => ({ sheet: '1', top, left, rows: 1, columns: 1 });
const typed: Change = { what: 'edited', at: cell(2, 0), by: 'clerk' };
const own: WriteEdit = { do: 'write', at: cell(3, 0), was: ['乙公司'], now: ['乙厂'] };

/** Something that others do, and what is told of it. */
type Deed = readonly [name: string, act: (played: Played) => void, change: Change];

const deeds: readonly Deed[] = [
  ['typing in a cell', ({ clerk }) => clerk.type('1', 2, 0, [['甲厂']]), typed],
  [
    'pasting a block',
    ({ clerk }) =>
      clerk.type('1', 2, 1, [
        [1, 2],
        [3, 4],
      ]),
    { what: 'edited', at: { sheet: '1', top: 2, left: 1, rows: 2, columns: 2 }, by: 'clerk' },
  ],
  [
    'what a co-author types',
    ({ coAuthor }) => coAuthor.type('1', 4, 2, [[7]]),
    { what: 'edited', at: cell(4, 2), by: 'co-author' },
  ],
  [
    'inserting rows',
    ({ clerk }) => clerk.insertRows('1', 3, 2),
    { what: 'rows-inserted', sheet: '1', first: 3, count: 2, by: 'clerk' },
  ],
  [
    'deleting rows',
    ({ clerk }) => clerk.deleteRows('1', 2, 1),
    { what: 'rows-deleted', sheet: '1', first: 2, count: 1, by: 'clerk' },
  ],
  [
    'sorting',
    ({ clerk }) => clerk.sort({ sheet: '1', top: 2, left: 0, rows: 3, columns: 3 }, 2),
    { what: 'sorted', at: { sheet: '1', top: 2, left: 0, rows: 3, columns: 3 }, by: 'clerk' },
  ],
  ['renaming a sheet', ({ clerk }) => clerk.rename('1', '企业'), { what: 'sheet-renamed', sheet: '1', by: 'clerk' }],
  ['deleting a sheet', ({ clerk }) => clerk.deleteSheet('2'), { what: 'sheet-deleted', sheet: '2', by: 'clerk' }],
  [
    'adding a sheet',
    ({ clerk }) => void clerk.addSheet('新表', [['x']]),
    { what: 'sheet-added', sheet: '3', by: 'clerk' },
  ],
];

export function watchCases(harness: Harness): void {
  const open = () => harness.open([declared, { name: '字典', id: '2', cells: [['x']] }]);

  it.each(deeds)('tells of %s', async (_name, act, change) => {
    const { workbook, played } = await open();
    const { heard, listener } = ear();
    const watch = await workbook.watch(listener);
    if (played) act(played);
    await quiet();
    const told = harness.tells?.(change) ?? change;
    expect(heard).toEqual(played && told !== 'nothing' ? [[told, watch.from + 1]] : []);
  });

  it('tells nothing of our own writing', async () => {
    const { workbook } = await open();
    const { heard, listener } = ear();
    await workbook.watch(listener);
    expect((await workbook.apply([own, addColumns, ownSheet])).failed).toBeNull();
    expect((await workbook.apply([{ ...ownSheet, do: 'remove-sheet' }])).failed).toBeNull();
    await quiet();
    expect(heard).toEqual([]);
  });

  it('tells everybody who watches, until they stop', async () => {
    const { workbook, played } = await open();
    const [one, other] = [ear(), ear()];
    const watch = await workbook.watch(one.listener);
    await workbook.watch(other.listener);
    await type(played, ['甲厂']);
    await watch.stop();
    await type(played, ['甲局']);
    const count = played ? 1 : 0;
    expect([one.heard.length, other.heard.length]).toEqual([count, 2 * count]);
    const later = await workbook.watch(one.listener);
    expect(later.from).toBe(2 * count);
  });

  it('writes by what a plan has seen as long as nothing was told since, and looks again otherwise', async () => {
    const { workbook, played } = await open();
    const { heard, listener } = ear();
    const { from } = await workbook.watch(listener);
    expect(await workbook.apply([own], {}, from)).toEqual({ done: [own], stale: [], failed: null });
    if (!played) return;
    played.clerk.type('1', 2, 0, [['甲厂']]);
    await quiet();
    const late: WriteEdit = { ...own, at: cell(2, 0), was: ['甲公司'] };
    expect((await workbook.apply([late], {}, from)).stale).toEqual([late]);
    expect(heard).toHaveLength(1);
  });
}

const ownSheet = {
  do: 'add-sheet',
  id: 'own',
  name: '核验明细',
  anchor: '_keshen.list',
  columns: [{ width: 10 }],
  rows: ['title'],
} as const;

function ear() {
  const heard: (readonly [Change, number])[] = [];
  return { heard, listener: (change: Change, number: number) => void heard.push([change, number]) };
}

/** Hosts tell in their own time, never before the call that caused it has come back. */
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

async function type(played: Hosted['played'], row: readonly string[]): Promise<void> {
  played?.clerk.type('1', 2, 0, [row]);
  await quiet();
}
