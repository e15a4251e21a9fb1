import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { inverse } from '../model/index.ts';
import type { Area, Content, Edit, WriteEdit } from '../port.ts';
import type { Harness } from './harness.ts';
import { declared } from './sample.ts';
import { seen } from './seen.ts';

const all: Area = { sheet: '1', top: 0, left: 0, rows: 7, columns: 5 };
const at = (top: number, left: number, rows = 1, columns = 1): Area => ({ sheet: '1', top, left, rows, columns });
const write = (area: Area, was: readonly Content[], now: readonly Content[]): WriteEdit => ({
  do: 'write',
  at: area,
  was,
  now,
});

export function writingCases(harness: Harness): void {
  it('writes every kind of content, and it is there when the workbook is opened again', async () => {
    const { workbook, reopen } = await harness.open([declared]);
    const now = ['=SUM(A1:A2)', 0.1 + 0.2, true, { error: '#N/A' }, { formula: '=C3+1' }];
    const edit = write(
      at(5, 0, 5, 1),
      now.map(() => null),
      now,
    );
    expect(await workbook.apply([edit])).toEqual({ done: [edit], stale: [], failed: null });
    expect((await seen(workbook, edit.at)).flat()).toEqual(now);
    expect((await seen(await reopen(), edit.at)).flat()).toEqual(now);
  });

  it('empties a cell, and takes an empty text for emptiness', async () => {
    const { workbook, reopen } = await harness.open([declared]);
    await workbook.apply([write(at(2, 0), ['甲公司'], [null]), write(at(3, 0), ['乙公司'], [''])]);
    for (const copy of [workbook, await reopen()]) expect(await seen(copy, at(2, 0, 2, 1))).toEqual([[null], [null]]);
  });

  it('leaves a cell alone that has changed since, and the rest of that edit with it', async () => {
    const { workbook } = await harness.open([declared]);
    const before = await seen(workbook, all);
    const late = write(at(2, 0, 1, 2), ['别的公司', '91220101MA00000001'], ['子', '丑']);
    expect(await workbook.apply([late])).toEqual({ done: [], stale: [late], failed: null });
    expect(await seen(workbook, all)).toEqual(before);
  });

  it('lists neither as done nor as stale what already stands there', async () => {
    const { workbook } = await harness.open([declared]);
    expect(await workbook.apply([write(at(2, 0), ['别的公司'], ['甲公司'])])).toEqual({
      done: [],
      stale: [],
      failed: null,
    });
  });

  it('tells a formula from the value that it shows', async () => {
    const { workbook } = await harness.open([{ ...declared, cells: [[1, { formula: '=A1' }]] }]);
    const edit = write(at(0, 1), [1], [2]);
    expect((await workbook.apply([edit])).stale).toEqual([edit]);
    expect((await workbook.apply([write(at(0, 1), [{ formula: '=A1' }], [2])])).stale).toEqual([]);
    expect(await seen(workbook, at(0, 0, 1, 2))).toEqual([[1, 2]]);
  });

  it('writes nothing on a protected sheet', async () => {
    const { workbook, reopen } = await harness.open([declared, { ...declared, name: '锁定', id: '2', locked: true }]);
    const open = write(at(2, 0), ['甲公司'], ['甲厂']);
    const locked = { ...open, at: { ...open.at, sheet: '2' } };
    const { done, stale, failed } = await workbook.apply([open, locked]);
    expect([done, stale, failed?.code]).toEqual([[open], [], 'protected']);
    expect(await seen(await reopen(), locked.at)).toEqual([['甲公司']]);
  });

  it('answers `gone` when the sheet is no longer there', async () => {
    const { workbook } = await harness.open([declared]);
    const { done, failed } = await workbook.apply([write({ ...at(0, 0), sheet: '99' }, [null], ['x'])]);
    expect([done, failed?.code]).toEqual([[], 'gone']);
  });

  it('does nothing when it is cancelled beforehand', async () => {
    const { workbook } = await harness.open([declared]);
    const { done, failed } = await workbook.apply([write(at(2, 0), ['甲公司'], ['甲厂'])], {
      cancel: { aborted: true },
    });
    expect([done, failed?.code, await seen(workbook, at(2, 0))]).toEqual([[], 'cancelled', [['甲公司']]]);
  });

  it('says truly what it did when it is cancelled on the way', async () => {
    const { workbook } = await harness.open([declared]);
    const edits = [2, 3, 4].map((row) => write(at(row, 4), [null], [row]));
    const cancel = { aborted: false };
    const { done } = await workbook.apply(edits, { cancel, progress: () => void (cancel.aborted = true) });
    const standing = (await seen(workbook, at(2, 4, 3, 1))).flat();
    expect(standing).toEqual(
      [2, 3, 4].map((row) => (done.some((edit) => edit.do === 'write' && edit.at.top === row) ? row : null)),
    );
  });

  it('leaves after two applications what one leaves, and reverts to what stood before', () =>
    fc.assert(
      fc.asyncProperty(plan, async (edits) => {
        const { workbook, reopen } = await harness.open([declared]);
        const before = await seen(workbook, all);
        const { done } = await workbook.apply(edits);
        const once = await seen(workbook, all);
        expect((await workbook.apply(edits)).done).toEqual([]);
        expect(await seen(workbook, all)).toEqual(once);
        expect(await seen(await reopen(), all)).toEqual(once);
        expect((await workbook.apply(done.toReversed().map(inverse))).stale).toEqual([]);
        expect(await seen(workbook, all)).toEqual(before);
        expect(await seen(await reopen(), all)).toEqual(before);
      }),
      { numRuns: harness.runs ?? 50 },
    ));
}

const content: fc.Arbitrary<Content> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('甲', ' ', '=', "'", '<', '&', '0', '_', 'x', '\n'), minLength: 1, maxLength: 8 }),
  // Excel has no negative zero.
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 })
    .map((n) => (Math.abs(n) < 1e-300 ? 0 : n)),
  fc.boolean(),
  fc.constantFrom<Content>({ error: '#DIV/0!' }, { error: '#N/A' }),
  fc.nat(99).map((n) => ({ formula: `=C3+${n}` })),
);

/** At most one edit a row: a plan touches a cell once. Some edits saw what does not stand there, and are stale. */
const plan: fc.Arbitrary<Edit[]> = fc
  .array(
    fc.record({
      row: fc.nat(6),
      left: fc.nat(2),
      now: fc.array(content, { minLength: 1, maxLength: 3 }),
      late: fc.nat(4),
    }),
    { maxLength: 6 },
  )
  .map((drawn) =>
    [...new Map(drawn.map((edit) => [edit.row, edit])).values()].map(({ row, left, now, late }) => {
      const was = now.map((_, c): Content => declared.cells![row]?.[left + c] ?? null);
      if (late === 0) was[0] = '别的';
      return write(at(row, left, 1, now.length), was, now);
    }),
  );
