import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requirement } from '../support/requirements.ts';
import { sampleWorkbook } from '../support/sample-workbook.ts';
import { openSimulator, type OpenSimulator } from './open-simulator.ts';
import { lastReport, snapshot } from './simulator-page.ts';

const chromium = requirement('chromium');

/** The clerk mends a cell in the sheet while the pane is open. */
describe.skipIf(chromium === undefined)('an edit in the sheet', { timeout: 30_000 }, () => {
  let sim: OpenSimulator;

  beforeAll(async () => {
    sim = await openSimulator({ chromium: chromium!, workbook: sampleWorkbook(14) });
    await sim.pane.getByRole('button', { name: '形式审查' }).click();
    await sim.pane.getByRole('tab', { name: /^问题/ }).waitFor();
  }, 60_000);
  afterAll(() => sim.close());

  /** Types into 从业人员 of row 7, where the sample says 约300. */
  async function typeStaff(text: string): Promise<void> {
    await sim.page.getByRole('navigation', { name: '工作表' }).getByText('企业申报').click();
    await sim.page.locator('#grid td[data-row="6"][data-column="8"]').click();
    await sim.page.keyboard.type(text);
    await sim.page.keyboard.press('Enter');
  }
  const isNumber = async () => !(await lastReport(sim.page))!.issues.some(({ cell }) => cell === 'I7');

  it('is checked at once, and told', async () => {
    expect(await isNumber()).toBe(false);
    await typeStaff('1300');
    await expect.poll(isNumber).toBe(true);
    expect(await sim.pane.getByRole('status').textContent()).toMatch(/^已按改动复核：符合 11，/);
    expect(await sim.pane.getByRole('heading', { level: 2, name: /^不是数字/ }).count()).toBe(0);
  });

  it('changes the results that stand in the table, and nothing else', async () => {
    await sim.pane.getByRole('button', { name: '标注到表格' }).click();
    await sim.bar.waitFor();
    const annotated = await snapshot(sim.page);
    await typeStaff('若干');
    await expect.poll(isNumber).toBe(false);
    await expect.poll(() => snapshot(sim.page)).not.toBe(annotated);
    await typeStaff('1300');
    await expect.poll(() => snapshot(sim.page)).toBe(annotated);
  });

  it('waits for the next check once the clerk has switched that off', async () => {
    await sim.pane.getByRole('tab', { name: '工具' }).click();
    await sim.pane.getByRole('switch', { name: '改动后自动复核' }).click();
    await typeStaff('若干');
    await sim.page.waitForTimeout(1000);
    expect(await isNumber()).toBe(true);
    expect(sim.complaints).toEqual([]);
  });
});
