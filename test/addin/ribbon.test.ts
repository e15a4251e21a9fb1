import { afterEach, describe, expect, it } from 'vitest';
import { requirement } from '../support/requirements.ts';
import { sampleWorkbook } from '../support/sample-workbook.ts';
import { openSimulator, type OpenSimulator } from './open-simulator.ts';
import { lastReport, takePicture, unknownMembers } from './simulator-page.ts';

const chromium = requirement('chromium');

const words = {
  'zh-CN': { tab: '科审', buttons: ['形式审查', '测算名额', '测算补助', '导出', '打开面板'], check: '形式审查' },
  'en-US': { tab: 'Keshen', buttons: ['Check', 'Places', 'Subsidies', 'Export', 'Open pane'], check: 'Check' },
} as const;

describe.skipIf(chromium === undefined)('the ribbon', { timeout: 60_000 }, () => {
  let sim: OpenSimulator;

  afterEach(() => sim.close());

  const open = async (locale: 'zh-CN' | 'en-US') => {
    sim = await openSimulator({ chromium: chromium!, workbook: sampleWorkbook(14), locale });
    await sim.pane.getByRole('button', { name: words[locale].check, exact: true }).first().waitFor();
    return sim.page.getByRole('toolbar', { name: '功能区' });
  };

  it.each(['zh-CN', 'en-US'] as const)('has the main actions of the manifest: %s', async (locale) => {
    const ribbon = await open(locale);
    expect(await ribbon.getByRole('button').allTextContents()).toEqual([...words[locale].buttons]);
    expect(await ribbon.locator('strong').textContent()).toBe(words[locale].tab);
    await takePicture(sim.page, `ribbon-${locale}`);
  });

  it.each(['zh-CN', 'en-US'] as const)('checks in the session of the pane, and opens it: %s', async (locale) => {
    const ribbon = await open(locale);
    await sim.page.getByRole('button', { name: '关闭面板' }).click();
    await expect.poll(() => sim.page.locator('aside').isVisible()).toBe(false);
    await ribbon.getByRole('button', { name: words[locale].check, exact: true }).click();
    await expect.poll(() => lastReport(sim.page)).toMatchObject({ totals: { rows: 14 } });
    await expect.poll(() => sim.page.locator('aside').isVisible()).toBe(true);
    await takePicture(sim.page, `ribbon-checked-${locale}`);
    expect(await unknownMembers(sim.page)).toEqual([]);
    expect(sim.strangers).toEqual([]);
    expect(sim.complaints).toEqual([]);
  });
});
