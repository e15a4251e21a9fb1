import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../packages/pane/src/messages/language.ts';
import { requirement } from '../support/requirements.ts';
import { wholeCase } from '../support/whole-case.ts';
import { axeViolations } from './axe.ts';
import { openSimulator, type OpenSimulator, type SimulatorOptions } from './open-simulator.ts';
import { takePanePicture } from './simulator-page.ts';
import { walkScreens } from './walk-screens.ts';

const chromium = requirement('chromium');
const workbook = wholeCase();

/** Both languages, every width, every theme, the narrowest pane twice. */
const some = [
  { locale: 'zh-CN', width: 270, colorScheme: 'light' },
  { locale: 'en-US', width: 270, colorScheme: 'dark' },
  { locale: 'zh-CN', width: 350, colorScheme: 'light', forcedColors: 'active' },
] as const;

/** What is left of every width with every theme: half a minute each, so only where nothing may be left out. */
const others = [
  { locale: 'zh-CN', width: 270, colorScheme: 'light', forcedColors: 'active' },
  { locale: 'en-US', width: 320, colorScheme: 'light' },
  { locale: 'zh-CN', width: 320, colorScheme: 'dark' },
  { locale: 'en-US', width: 320, colorScheme: 'dark', forcedColors: 'active' },
  { locale: 'zh-CN', width: 350, colorScheme: 'light' },
  { locale: 'en-US', width: 350, colorScheme: 'dark' },
] as const;

const looks = process.env['REQUIRE_ALL'] === '1' ? [...some, ...others] : some;

describe.skipIf(chromium === undefined)('every screen of the pane', { timeout: 180_000 }, () => {
  it.each(looks.map((look) => [Object.values(look).join('-'), look] as const))('is sound: %s', async (name, look) => {
    const sim = await openSimulator({ chromium: chromium!, workbook, ...look });
    try {
      await walkScreens(sim, messagesFor(look.locale), (screen) => expectSound(sim, `${name}-${screen}`, look));
      expect(sim.complaints).toEqual([]);
    } finally {
      await sim.close();
    }
  });
});

async function expectSound(sim: OpenSimulator, name: string, look: Partial<SimulatorOptions>): Promise<void> {
  // Colours of a message bar that is still fading in are no colours to judge.
  await sim.page.waitForTimeout(300);
  await takePanePicture(sim.page, name);
  expect(await axeViolations(sim.page), name).toEqual([]);
  const overflow = await sim.pane
    .locator('body')
    .evaluate((body) =>
      [body, ...body.querySelectorAll('section')]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ className }) => className),
    );
  expect(overflow, `horizontal scroll at ${look.width} px: ${name}`).toEqual([]);
}
