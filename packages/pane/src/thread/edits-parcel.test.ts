import type { Applied, Content, Edit, WriteEdit } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { appliedIn, editsIn, inAppliedParcel, inEditsParcel } from './edits-parcel.ts';

const at = { sheet: '1', top: 4, left: 2, rows: 3, columns: 2 };
const every: readonly Content[] = [
  null,
  '甲',
  0.1,
  true,
  { error: '#REF!' },
  { text: 'C5', link: { ...at, rows: 1, columns: 1 } },
];
const write: WriteEdit = { do: 'write', at, was: every, now: [...every].reverse() };
const column: Edit = {
  do: 'add-columns',
  at: { ...at, columns: 1 },
  columns: [{ header: '初审结论', width: 10 }],
  anchor: '_keshen.a',
};
const tall: WriteEdit = {
  do: 'write',
  at: { ...at, rows: 50_000, columns: 1 },
  was: Array<null>(50_000).fill(null),
  now: Array.from({ length: 50_000 }, (_, i) => `第${i}行不符合条件`),
};

describe('edits between two threads', () => {
  it('are the same on the other side', async () => {
    const edits = [column, write, { ...write, now: write.was, was: write.now }, tall];
    expect(await editsIn(structuredClone(await inEditsParcel(edits)))).toEqual(edits);
  });

  it('cross in many pieces, none of them large', async () => {
    const { cells } = await inEditsParcel([tall]);
    expect(cells.length).toBeGreaterThanOrEqual(200);
    for (const { length } of cells) expect(length).toBeLessThan(100_000);
  });
});

describe('what became of them', () => {
  const given = [column, write, tall];
  const other: WriteEdit = { ...write, was: Array<null>(6).fill(null) };
  const part: WriteEdit = { ...write, at: { ...at, rows: 1 }, was: write.was.slice(0, 2), now: write.now.slice(0, 2) };

  it.each<readonly [string, Applied]>([
    ['all done', { done: given, stale: [], failed: null }],
    ['a new edit round the same cells', { done: [{ ...tall }], stale: [column], failed: null }],
    ['other cells than were expected', { done: [other, part], stale: [tall], failed: null }],
    ['nothing', { done: [], stale: [], failed: { code: 'cell-edit', detail: '' } }],
  ])('is the same on the other side: %s', async (_name, applied) => {
    expect(await appliedIn(structuredClone(await inAppliedParcel(applied, given)), given)).toEqual(applied);
  });

  it('is told in few bytes where it is what was given', async () => {
    const { done } = await inAppliedParcel({ done: given, stale: [], failed: null }, given);
    expect(done).toEqual({ given: [0, 1, 2], others: { edits: [], cells: [] } });
  });

  it('tells an edit with other cells before it from the one that was given', async () => {
    const { done } = await inAppliedParcel({ done: [other], stale: [], failed: null }, given);
    expect(done.given).toEqual([null]);
  });
});
