import { describe, expect, it } from 'vitest';
import { requirement } from '../support/requirements.ts';
import { sampleWorkbook } from '../support/sample-workbook.ts';
import { openSimulator, type OpenSimulator } from './open-simulator.ts';
import { selectedCells } from './simulator-page.ts';

const chromium = requirement('chromium');

describe.skipIf(chromium === undefined)('with the keyboard alone', { timeout: 60_000 }, () => {
  it('a check is started, and its first issue reached and shown', async () => {
    const sim = await openSimulator({ chromium: chromium!, workbook: sampleWorkbook(14) });
    try {
      const check = sim.pane.getByRole('button', { name: '形式审查' });
      await check.waitFor();
      await sim.pane.getByRole('region', { name: '审查结果' }).focus();
      await sim.page.keyboard.press('Tab');
      expect(await focused(sim)).toBe('形式审查');
      await sim.page.keyboard.press('Enter');
      await sim.pane.getByRole('tab', { name: /^问题/ }).waitFor();
      expect(await focused(sim)).toBe('重新审查');
      for (let tabs = 0; tabs < 60 && !(await focused(sim)).includes('企业申报 C6'); tabs++)
        await sim.page.keyboard.press('Shift+Tab');
      await sim.page.keyboard.press('Enter');
      await expect.poll(() => selectedCells(sim.page)).toBe('企业申报!C6');
      expect(await focused(sim)).toContain('企业申报 C6');
    } finally {
      await sim.close();
    }
  });
});

const focused = ({ pane }: OpenSimulator): Promise<string> =>
  pane.locator('body').evaluate(({ ownerDocument }) => ownerDocument.activeElement?.textContent ?? '');
