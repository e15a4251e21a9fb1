import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requirement } from '../support/requirements.ts';
import { openSimulator, type OpenSimulator } from './open-simulator.ts';
import { paintedCount, snapshot } from './simulator-page.ts';

const chromium = requirement('chromium');
const sample = path.resolve(import.meta.dirname, '../../samples/杂乱_示例.xlsx');

describe.skipIf(chromium === undefined)('the messy sample, marked in Excel', { timeout: 60_000 }, () => {
  let sim: OpenSimulator;
  let original: string;

  beforeAll(async () => {
    sim = await openSimulator({ chromium: chromium!, workbook: readFileSync(sample) });
    await sim.pane.getByRole('button', { name: '形式审查' }).first().waitFor();
    original = await snapshot(sim.page);
    await sim.pane.getByRole('button', { name: '形式审查' }).first().click();
    await sim.pane.getByRole('tab', { name: /^问题/ }).waitFor();
  }, 60_000);
  afterAll(() => sim.close());

  async function mark(): Promise<void> {
    await sim.pane.getByRole('button', { name: '标注到表格' }).click();
    await sim.bar.getByText('已把初审结论、审查意见和底色标注到表格。').waitFor();
    expect(await paintedCount(sim.page)).toBeGreaterThan(0);
    expect(await snapshot(sim.page)).not.toBe(original);
  }

  it('is as it was after 还原', async () => {
    await mark();
    await sim.pane.getByRole('tab', { name: /^工具/ }).click();
    await sim.pane.getByRole('button', { name: /^还原/ }).click();
    await sim.bar.getByText(/^已还原上一次写入/).waitFor();
    expect([await paintedCount(sim.page), await snapshot(sim.page)]).toEqual([0, original]);
    await sim.pane.getByRole('tab', { name: /^问题/ }).click();
  });

  it('is as it was after 清除标注', async () => {
    await mark();
    await sim.pane.getByRole('button', { name: '清除标注' }).click();
    await sim.bar.getByText(/^已清除标注/).waitFor();
    expect([await paintedCount(sim.page), await snapshot(sim.page)]).toEqual([0, original]);
  });
});
