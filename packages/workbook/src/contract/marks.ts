import { expect, it } from 'vitest';
import type { Mark, Severity, WriteEdit } from '../port.ts';
import type { Harness, Hosted } from './harness.ts';
import { addColumns, declared, ours } from './sample.ts';

const codes = { ...ours, top: 2, left: 4, rows: 3, columns: 1 };
const column = (left: number) => ({ ...codes, left });
const named = (code: string, left: number, severity: Severity): Mark => ({ at: column(left), codes, code, severity });

/** Row 3 is wrong in code and figure, row 5 in the figure alone. */
const fill: WriteEdit = {
  do: 'write',
  at: codes,
  was: [null, null, null],
  now: ['|creditCode|revenue|', null, '|revenue|'],
};
const marks: readonly Mark[] = [named('|creditCode|', 1, 'error'), named('|revenue|', 2, 'confirm')];

async function annotated(harness: Harness): Promise<Hosted> {
  const hosted = await harness.open([declared]);
  expect((await hosted.workbook.apply([addColumns, fill])).failed).toBeNull();
  return hosted;
}

export function markCases(harness: Harness): void {
  it('paints the cells whose row holds the code', async () => {
    const { workbook, painted } = await annotated(harness);
    await workbook.mark('check', marks);
    expect(sorted(await painted())).toEqual([
      ['申报!B3', 'error'],
      ['申报!C3', 'confirm'],
      ['申报!C5', 'confirm'],
    ]);
  });

  it('shows the graver of two marks on one cell', async () => {
    const { workbook, painted } = await annotated(harness);
    await workbook.mark('check', [named('|revenue|', 2, 'hint'), named('|revenue|', 2, 'error')]);
    expect(sorted(await painted())).toEqual([
      ['申报!C3', 'error'],
      ['申报!C5', 'error'],
    ]);
  });

  it('replaces a layer as a whole and leaves the others', async () => {
    const { workbook, painted } = await annotated(harness);
    await workbook.mark('check', marks);
    await workbook.mark('compare', [named('|creditCode|', 0, 'hint')]);
    await workbook.mark('check', [named('|creditCode|', 1, 'confirm')]);
    expect(sorted(await painted())).toEqual([
      ['申报!A3', 'hint'],
      ['申报!B3', 'confirm'],
    ]);
  });

  it('takes a layer off, also when the workbook is opened later', async () => {
    const { workbook, painted, reopen } = await annotated(harness);
    await workbook.mark('check', marks);
    await (await reopen()).mark('check', []);
    await workbook.mark('check', []);
    expect(sorted(await painted())).toEqual([]);
  });

  it('marks nothing on a protected sheet', async () => {
    const { workbook, painted } = await harness.open([{ ...declared, locked: true }]);
    await expect(workbook.mark('check', marks)).rejects.toMatchObject({ trouble: { code: 'protected' } });
    expect(sorted(await painted())).toEqual([]);
  });

  it('follows the codes when they change', async () => {
    const { workbook, painted } = await annotated(harness);
    await workbook.mark('check', marks);
    await workbook.apply([{ ...fill, was: fill.now, now: [null, '|creditCode|', null] }]);
    expect(sorted(await painted())).toEqual([['申报!B4', 'error']]);
  });
}

const sorted = (painted: ReadonlyMap<string, Severity>) => [...painted].sort(([a], [b]) => (a < b ? -1 : 1));
