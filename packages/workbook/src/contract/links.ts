import { expect, it } from 'vitest';
import { inverse } from '../model/index.ts';
import type { Area, Content, WriteEdit } from '../port.ts';
import type { Harness } from './harness.ts';
import { declared } from './sample.ts';
import { seen } from './seen.ts';

const cell = (top: number, left: number): Area => ({ sheet: '1', top, left, rows: 1, columns: 1 });
const write = (at: Area, was: Content, now: Content): WriteEdit => ({ do: 'write', at, was: [was], now: [now] });
const quoted = { ...declared, name: "长春's 2024", id: '2' };
const link = { text: 'C3', link: { ...cell(2, 2), sheet: '2' } };

export function linkCases(harness: Harness): void {
  it('writes texts that lead to a cell, and they read as texts', async () => {
    const { workbook, reopen, links } = await harness.open([declared, quoted]);
    const at = { ...cell(5, 0), rows: 3 };
    const now = [link, { text: '2024', link: { ...link.link, rows: 2 } }, '别的'];
    const edit: WriteEdit = { do: 'write', at, was: [null, null, null], now };
    expect(await workbook.apply([edit])).toEqual({ done: [edit], stale: [], failed: null });
    expect([...(await links())]).toEqual([
      ['申报!A6', "长春's 2024!C3"],
      ['申报!A7', "长春's 2024!C3:C4"],
    ]);
    for (const copy of [workbook, await reopen()]) expect(await seen(copy, at)).toEqual([['C3'], ['2024'], ['别的']]);
  });

  it('writes them once', async () => {
    const { workbook, reopen } = await harness.open([declared, quoted]);
    const edit = write(cell(5, 0), null, link);
    await workbook.apply([edit]);
    for (const copy of [workbook, await reopen()])
      expect(await copy.apply([edit])).toEqual({ done: [], stale: [], failed: null });
  });

  it.each(['at once', 'later'])('takes one off with its text, %s', async (when) => {
    const { workbook, reopen, links } = await harness.open([declared, quoted]);
    const { done } = await workbook.apply([write(cell(2, 0), '甲公司', link)]);
    const copy = when === 'later' ? await reopen() : workbook;
    await copy.apply(done.toReversed().map(inverse));
    expect(await seen(copy, cell(2, 0))).toEqual([['甲公司']]);
    if (when === 'at once') expect((await links()).size).toBe(0);
  });

  it('leads elsewhere when another link is written over it', async () => {
    const { workbook, links } = await harness.open([declared, quoted]);
    await workbook.apply([write(cell(5, 0), null, link)]);
    await workbook.apply([write(cell(5, 0), link, { text: 'C4', link: { ...link.link, top: 3 } })]);
    expect([...(await links())]).toEqual([['申报!A6', "长春's 2024!C4"]]);
  });

  it('answers `gone` when there is no sheet to lead to', async () => {
    const { workbook } = await harness.open([declared]);
    const { done, failed } = await workbook.apply([write(cell(5, 0), null, link)]);
    expect([done, failed?.code]).toEqual([[], 'gone']);
  });
}
