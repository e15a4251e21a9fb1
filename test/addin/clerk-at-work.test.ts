import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeCodec } from '@keshen/workbook/file/node';
import { newWorkbook } from '@keshen/workbook/file';
import { requirement } from '../support/requirements.ts';
import { openSimulator, type OpenSimulator } from './open-simulator.ts';
import { selectedCells, snapshot, takePicture } from './simulator-page.ts';

const chromium = requirement('chromium');

const workbook = () =>
  newWorkbook(
    [
      {
        name: '表',
        cells: [
          ['名称', '人数'],
          ['丙', 3],
          ['甲', 1],
          ['乙', 2],
        ],
      },
    ],
    nodeCodec,
  );

describe.skipIf(chromium === undefined)('a clerk at work in the simulator', { timeout: 60_000 }, () => {
  let sim: OpenSimulator;
  let original: string;

  beforeAll(async () => {
    sim = await openSimulator({ chromium: chromium!, workbook: workbook() });
    await cell(0, 0).waitFor();
    original = await snapshot(sim.page);
  }, 60_000);
  afterAll(() => sim.close());

  const cell = (row: number, column: number) =>
    sim.page.locator(`#grid td[data-row="${row}"][data-column="${column}"]`);
  const names = () => Promise.all([1, 2, 3, 4].map((row) => cell(row, 0).textContent()));
  const tool = (name: string) => sim.page.getByRole('button', { name, exact: true }).click();

  it('types over a cell, in cell-edit mode until Enter', async () => {
    await cell(1, 0).click();
    await sim.page.keyboard.press('K');
    expect(await isEditing()).toBe(true);
    await sim.page.keyboard.type('厂');
    await sim.page.keyboard.press('Enter');
    expect(await isEditing()).toBe(false);
    expect(await names()).toEqual(['K厂', '甲', '乙', '']);
    expect(await selectedCells(sim.page)).toBe('表!A3');
  });

  it('takes nothing over at Escape, and undoes the last edit', async () => {
    await cell(1, 0).click();
    await sim.page.keyboard.press('F2');
    await sim.page.keyboard.type('不要');
    await sim.page.keyboard.press('Escape');
    expect(await names()).toEqual(['K厂', '甲', '乙', '']);
    await tool('撤销');
    expect(await snapshot(sim.page)).toBe(original);
  });

  it('keeps a text that looks like a number', async () => {
    await cell(4, 0).click();
    await sim.page.getByLabel('编辑栏').fill("'007");
    await sim.page.keyboard.press('Enter');
    await cell(4, 0).click();
    expect(await cell(4, 0).textContent()).toBe('007');
    expect(await sim.page.getByLabel('编辑栏').inputValue()).toBe("'007");
    await tool('撤销');
  });

  it('inserts and deletes rows', async () => {
    await cell(2, 0).click();
    await tool('插入行');
    expect(await names()).toEqual(['丙', '', '甲', '乙']);
    await tool('删除行');
    expect(await snapshot(sim.page)).toBe(original);
  });

  it('sorts the selected rows, and undoes it', async () => {
    await cell(1, 1).click();
    await cell(3, 1).click({ modifiers: ['Shift'] });
    await tool('升序');
    await takePicture(sim.page, 'sorted');
    expect(await Promise.all([1, 2, 3].map((row) => cell(row, 1).textContent()))).toEqual(['1', '2', '3']);
    await tool('撤销');
    expect(await snapshot(sim.page)).toBe(original);
  });

  const isEditing = () =>
    sim.page.evaluate(
      () => (window as unknown as { simulator: { host: { cellEditing: boolean } } }).simulator.host.cellEditing,
    );
});
