import { describe, expect, it } from 'vitest';
import { nodeCodec } from '@keshen/workbook/file/node';
import { newWorkbook } from '@keshen/workbook/file';
import { requirement } from '../support/requirements.ts';
import { enterprisesSheet } from '../support/sample-workbook.ts';
import { openSimulator } from './open-simulator.ts';
import { selectedCells, takePicture } from './simulator-page.ts';

const chromium = requirement('chromium');
const rows = 600;

/** Every enterprise without its name: as many issues of one rule as there are rows. */
function nameless(): Uint8Array {
  const sheet = enterprisesSheet(rows);
  const cells = sheet.cells!.map((row, r) => (r < 3 ? row : row.map((cell, c) => (c === 1 ? null : cell))));
  return newWorkbook([{ ...sheet, cells }], nodeCodec);
}

describe.skipIf(chromium === undefined)('six hundred issues of one rule', { timeout: 60_000 }, () => {
  it('are folded, drawn only where they are in sight, and each goes to its cell', async () => {
    const sim = await openSimulator({ chromium: chromium!, workbook: nameless() });
    try {
      await sim.pane.getByRole('button', { name: '形式审查' }).click();
      const group = sim.pane.getByRole('button', { name: /^必填项为空/ });
      await group.waitFor();
      expect(await group.getAttribute('aria-expanded')).toBe('false');
      await group.click();
      const list = sim.pane.getByRole('list', { name: '问题' });
      await list.getByRole('button', { name: /企业申报 B4\b/ }).waitFor();
      const drawn = await list.getByRole('listitem').count();
      expect(drawn).toBeGreaterThan(5);
      expect(drawn).toBeLessThan(60);
      await takePicture(sim.page, 'long-list');
      const last = list.getByRole('button', { name: new RegExp(`企业申报 B${rows + 3}\\b`) });
      await scrollUntil(sim, last);
      await last.click();
      await expect.poll(() => selectedCells(sim.page)).toBe(`企业申报!B${rows + 3}`);
      expect(sim.complaints).toEqual([]);
    } finally {
      await sim.close();
    }
  });
});

/** Heights are measured as lines come into sight, so the end moves while it is approached. */
async function scrollUntil(
  { pane, page }: Awaited<ReturnType<typeof openSimulator>>,
  wanted: ReturnType<typeof pane.getByRole>,
): Promise<void> {
  const region = pane.getByRole('region', { name: '审查结果' });
  for (let steps = 0; steps < 400 && (await wanted.count()) === 0; steps++) {
    await region.evaluate((element) => element.scrollBy(0, 1500));
    await page.waitForTimeout(20);
  }
}
