import { afterEach, describe, expect, it } from 'vitest';
import { requirement } from '../support/requirements.ts';
import { sampleWorkbook } from '../support/sample-workbook.ts';
import { openSimulator, type OpenSimulator } from './open-simulator.ts';
import { playHost, snapshot, takePicture } from './simulator-page.ts';

const chromium = requirement('chromium');

describe.skipIf(chromium === undefined)('an Excel that lets us wait', { timeout: 60_000 }, () => {
  let sim: OpenSimulator;

  afterEach(() => sim.close());

  async function open() {
    sim = await openSimulator({ chromium: chromium!, workbook: sampleWorkbook(14) });
    const check = sim.pane.getByRole('button', { name: '形式审查' });
    await check.waitFor();
    return check;
  }

  it('shows that work is going on, and a cancel leaves the workbook alone', async () => {
    const check = await open();
    const original = await snapshot(sim.page);
    await playHost(sim.page, { latency: 1500 });
    await check.click();
    await sim.pane.getByRole('progressbar', { name: '正在审查…' }).waitFor();
    await takePicture(sim.page, 'in-progress');
    await sim.pane.getByRole('button', { name: '取消' }).click();
    await sim.bar.getByText('已取消。').waitFor();
    expect(await sim.pane.getByRole('progressbar').count()).toBe(0);
    expect(await snapshot(sim.page)).toBe(original);
  });

  it('is told apart from an Excel whose clerk types in a cell', async () => {
    const check = await open();
    await playHost(sim.page, { cellEditing: true });
    await check.click();
    await sim.bar.getByText(/请按 Enter 完成编辑/).waitFor();
    await takePicture(sim.page, 'cell-edit');
    await playHost(sim.page, { cellEditing: false });
    await check.click();
    await sim.pane.getByRole('tab', { name: /^问题/ }).waitFor();
  });
});
