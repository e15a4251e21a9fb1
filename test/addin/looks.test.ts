import { describe, expect, it } from 'vitest';
import { requirement } from '../support/requirements.ts';
import { sampleWorkbook } from '../support/sample-workbook.ts';
import { axeViolations } from './axe.ts';
import { openSimulator, type OpenSimulator, type SimulatorOptions } from './open-simulator.ts';
import { takePicture } from './simulator-page.ts';

const chromium = requirement('chromium');
const workbook = sampleWorkbook(14);

const looks = [
  { locale: 'zh-CN', width: 270, colorScheme: 'light' },
  { locale: 'zh-CN', width: 320, colorScheme: 'dark' },
  { locale: 'zh-CN', width: 350, colorScheme: 'light', forcedColors: 'active' },
  { locale: 'en-US', width: 270, colorScheme: 'dark' },
  { locale: 'en-US', width: 350, colorScheme: 'light' },
] as const;

const words = {
  'zh-CN': { check: '形式审查', problems: /^问题/, verdicts: /^初审结论/, annotate: '标注到表格', done: '关闭提示' },
  'en-US': {
    check: 'Check',
    problems: /^Problems/,
    verdicts: /^Verdicts/,
    annotate: 'Mark in table',
    done: 'Close message',
  },
} as const;

describe.skipIf(chromium === undefined)('the pane', { timeout: 60_000 }, () => {
  it.each(looks)('is sound at $width px, $colorScheme, in $locale', async (look) => {
    const sim = await openSimulator({ chromium: chromium!, workbook, ...look });
    const say = words[look.locale];
    const name = Object.values(look).join('-');
    try {
      const check = sim.pane.getByRole('button', { name: say.check, exact: true });
      await check.waitFor();
      await expectSound(sim, `${name}-first-run`, look);
      await check.click();
      await sim.pane.getByRole('tab', { name: say.problems }).waitFor();
      await expectSound(sim, `${name}-problems`, look);
      await sim.pane.getByRole('tab', { name: say.verdicts }).click();
      await sim.pane.getByRole('button', { name: say.annotate }).click();
      await sim.pane.getByRole('button', { name: say.done }).waitFor();
      await expectSound(sim, `${name}-verdicts`, look);
      expect(sim.complaints).toEqual([]);
    } finally {
      await sim.close();
    }
  });
});

async function expectSound(
  { page, pane }: OpenSimulator,
  name: string,
  look: Partial<SimulatorOptions>,
): Promise<void> {
  await settle(page);
  await takePicture(page, name);
  expect(await axeViolations(page)).toEqual([]);
  const overflow = await pane
    .locator('body')
    .evaluate(
      (body) =>
        [body, ...body.querySelectorAll('section')].filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .length,
    );
  expect(overflow, `horizontal scroll at ${look.width} px`).toBe(0);
}

/** Colours of a message bar that is still fading in are no colours to judge. */
const settle = (page: OpenSimulator['page']): Promise<void> => page.waitForTimeout(400);
