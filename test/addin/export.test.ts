import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requirement } from '../support/requirements.ts';
import { openSimulator, type OpenSimulator } from './open-simulator.ts';
import { openedWorkbooks, takePicture } from './simulator-page.ts';

const chromium = requirement('chromium');
const sample = path.resolve(import.meta.dirname, '../../samples/整齐_示例.xlsx');

describe.skipIf(chromium === undefined)('导出 in Excel', { timeout: 60_000 }, () => {
  let sim: OpenSimulator;

  beforeAll(async () => {
    sim = await openSimulator({ chromium: chromium!, workbook: readFileSync(sample) });
    await sim.pane.getByRole('button', { name: '形式审查' }).first().click();
    await sim.pane.getByRole('tab', { name: /^问题/ }).waitFor();
    await sim.page.getByRole('toolbar', { name: '功能区' }).getByRole('button', { name: '导出' }).click();
  }, 60_000);
  afterAll(() => sim.close());

  it('opens a paper as a new workbook, in values alone', async () => {
    await sim.pane
      .getByRole('button', { name: /^打开 / })
      .first()
      .click();
    await expect.poll(() => openedWorkbooks(sim.page).then(({ length }) => length)).toBe(1);
    await takePicture(sim.page, 'export');
    const [base64] = await openedWorkbooks(sim.page);
    const bytes = new Uint8Array(Buffer.from(base64!, 'base64'));
    const workbook = openWorkbook(bytes, '新工作簿.xlsx', nodeCodec);
    const { sheets } = await workbook.book();
    expect(sheets.length).toBeGreaterThan(0);
    for (const { used } of sheets) expect((await workbook.read(used!, ['formulas'])).formulas.size).toBe(0);
  });

  it('offers the same for download', async () => {
    const [download] = await Promise.all([
      sim.page.waitForEvent('download'),
      sim.pane
        .getByRole('button', { name: /^下载 / })
        .first()
        .click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    expect(sim.strangers).toEqual([]);
    expect(sim.complaints).toEqual([]);
  });
});
