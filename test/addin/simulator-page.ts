import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Report } from '@keshen/review';
import type { Page } from 'playwright-core';

/** How Excel behaves from now on. */
interface PlayedState {
  /** Milliseconds before an answer. */
  latency: number;
  /** The clerk types in a cell. */
  cellEditing: boolean;
}

/** What tests ask of the simulator, which stands in its page as `window.simulator`. */
interface SimulatorWindow {
  readonly simulator: {
    lastReport: Report | null;
    readonly selected: string;
    readonly painted: number;
    /** New workbooks that the add-in has opened, in base64. */
    readonly opened: readonly string[];
    snapshot(): string;
    readonly host: PlayedState & { readonly unknown: ReadonlySet<string> };
    readonly excel: { readonly unknown: ReadonlySet<string> };
  };
}

/** The report of the pane's last check, as `keshen check --json` would give it. */
export const lastReport = (page: Page): Promise<Report | null> =>
  page.evaluate(() => (window as unknown as SimulatorWindow).simulator.lastReport);

/** Before a check whose report is waited for. */
export const forgetReport = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (window as unknown as SimulatorWindow).simulator.lastReport = null;
  });

/** The cells that Excel has selected, as `申报!C7`. */
export const selectedCells = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as SimulatorWindow).simulator.selected);

export const paintedCount = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as SimulatorWindow).simulator.painted);

/** All that stands in the workbook, as text. */
export const snapshot = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as SimulatorWindow).simulator.snapshot());

/** Of the sheet that is shown: the titles of its charts, as a screen reader says them. */
export const shownCharts = (page: Page): Promise<readonly string[]> =>
  page
    .locator('#grid')
    .getByRole('img')
    .evaluateAll((charts) => charts.map((chart) => chart.getAttribute('aria-label') ?? ''));

/** New workbooks that the add-in has opened beside this one, in base64. */
export const openedWorkbooks = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...(window as unknown as SimulatorWindow).simulator.opened]);

/** Members of Office that were asked for and are not played. */
export const unknownMembers = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { host, excel } = (window as unknown as SimulatorWindow).simulator;
    return [...host.unknown, ...excel.unknown];
  });

export const playHost = (page: Page, state: Partial<PlayedState>): Promise<void> =>
  page.evaluate((wanted) => {
    Object.assign((window as unknown as SimulatorWindow).simulator.host, wanted);
  }, state);

const pictures = path.join(tmpdir(), 'keshen-screenshots');

/** A picture to look at. The caret stays: hiding it would add a style that the pane's policy forbids. */
export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, `${name}.png`), caret: 'initial' });
}

/** The same of the pane alone. */
export async function takePanePicture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.locator('#pane').screenshot({ path: path.join(pictures, `${name}.png`), caret: 'initial' });
}
