import { afterEach, describe, expect, it } from 'vitest';
import { requirement } from '../support/requirements.ts';
import { sampleWorkbook } from '../support/sample-workbook.ts';
import { openSimulator, type OpenSimulator } from './open-simulator.ts';
import { snapshot } from './simulator-page.ts';

const chromium = requirement('chromium');

/** Nothing is written by a check, so that whatever goes wrong, the workbook stays and a second try gets through. */
describe.skipIf(chromium === undefined)('an Excel that misbehaves as chosen on the page', { timeout: 60_000 }, () => {
  let sim: OpenSimulator;

  afterEach(() => sim.close());

  it.each([
    ['refuses the next request', '被拒绝'],
    ['fails halfway', '中途失败'],
  ])('%s: the pane says that it failed, and the next check succeeds', async (_name, fault) => {
    sim = await openSimulator({ chromium: chromium!, workbook: sampleWorkbook(14) });
    const check = sim.pane.getByRole('button', { name: '形式审查' }).first();
    await check.waitFor();
    const original = await snapshot(sim.page);
    await sim.page.getByLabel('下一次请求').selectOption({ label: fault });
    await check.click();
    await sim.bar.first().waitFor();
    expect(await sim.pane.getByRole('tab', { name: /^问题/ }).count()).toBe(0);
    await check.click();
    await sim.pane.getByRole('tab', { name: /^问题/ }).waitFor();
    expect(await snapshot(sim.page)).toBe(original);
  });

  it('is slow: the work shows, and the samples open in its place', async () => {
    sim = await openSimulator({ chromium: chromium!, workbook: sampleWorkbook(14) });
    await sim.pane.getByRole('button', { name: '形式审查' }).first().waitFor();
    await sim.page.getByLabel('延迟').selectOption('2000');
    await sim.pane.getByRole('button', { name: '形式审查' }).first().click();
    await sim.pane.getByRole('progressbar').first().waitFor();
    await sim.page.getByLabel('示例').selectOption({ label: '整齐_示例.xlsx' });
    await expect.poll(() => sim.page.locator('#name').textContent()).toBe('整齐_示例.xlsx');
    await sim.pane.getByRole('button', { name: '形式审查' }).first().waitFor();
    expect(sim.strangers).toEqual([]);
  });
});
