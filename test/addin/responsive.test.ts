import { describe, expect, it } from 'vitest';
import path from 'node:path';
import { nodeCodec } from '@keshen/workbook/file/node';
import { newWorkbook } from '@keshen/workbook/file';
import type { CDPSession } from 'playwright-core';
import { requirement } from '../support/requirements.ts';
import { enterprisesSheet } from '../support/sample-workbook.ts';
import { openSimulator } from './open-simulator.ts';

const chromium = requirement('chromium');
const rows = 50_000;
const columns = 40;
const site = path.resolve(import.meta.dirname, '../../apps/addin/dist/site');

/** Milliseconds that no task takes but one that crosses threads, or is sent to Excel, in one piece. */
const onePiece = 200;

/** Every tenth row without a name, every fiftieth with too few persons; the rest of the columns means nothing to us. */
function large(): Uint8Array {
  const sheet = enterprisesSheet(rows);
  const cells = sheet.cells!.map((row, r) => {
    if (r < 2) return row;
    const rest = Array.from({ length: columns - row.length }, (_, i) => (r === 2 ? `备注${i + 1}` : `登记事项${i}`));
    const spoilt = row.map((cell, c) =>
      r > 2 && c === 1 && r % 10 === 3 ? null : r > 2 && c === 8 && r % 50 === 0 ? 12 : cell,
    );
    return [...spoilt, ...rest];
  });
  return newWorkbook([{ ...sheet, cells }], nodeCodec);
}

/**
 * What Excel on the web is in: a page of another origin, so that the pane has a process of its own. What counts is the time
 * that a task has the processor, not the time that passes, or every other program of the machine would be measured too.
 * The goal is 50 ms, and the figures are printed; on a busy machine they are up to a fifth more. What fails is work done in
 * one piece again, which takes many times as long.
 */
describe.skipIf(chromium === undefined || process.env['REQUIRE_ALL'] !== '1')(
  'the pane over 50,000 × 40 (some minutes, so only where nothing may be left out)',
  { timeout: 600_000 },
  () => {
    it('is never blocked by checking, scrolling, marking, an edit or undoing', async () => {
      const hosted = { site, under: '/keshen/' };
      const sim = await openSimulator({ chromium: chromium!, workbook: large(), hosted });
      sim.page.setDefaultTimeout(300_000);
      const press = (name: string | RegExp) => sim.pane.getByRole('button', { name, exact: true }).first().click();
      const longest: Record<string, number> = {};
      const step = async (name: string, work: () => Promise<unknown>) => {
        longest[name] = await longestTask(await sim.page.context().newCDPSession(sim.page), work);
      };
      try {
        await sim.pane.getByRole('button', { name: '形式审查' }).first().waitFor();
        await step('check', async () => {
          await press('形式审查');
          await sim.pane.getByRole('tab', { name: /^问题/ }).waitFor();
        });
        await step('scroll', async () => {
          await press(/^必填项为空/);
          const list = sim.pane.getByRole('region', { name: '审查结果' });
          for (let i = 0; i < 20; i++) {
            await list.evaluate((element) => element.scrollBy(0, 3_000));
            await sim.page.waitForTimeout(50);
          }
        });
        await step('annotate', async () => {
          await press('标注到表格');
          await sim.bar.getByText(/^已把初审结论/).waitFor();
        });
        await step('edit', async () => {
          await sim.page.evaluate(() => {
            const { model, desk } = (window as unknown as ClerkWindow).simulator;
            desk.selection = { sheet: model.sheets[0]!.id, top: 103, left: 8, rows: 1, columns: 1 };
            desk.write('11');
          });
          await sim.pane
            .getByRole('status')
            .getByText(/^已按改动复核/)
            .waitFor({ state: 'attached' });
        });
        await step('undo', async () => {
          await sim.pane.getByRole('tab', { name: '工具' }).click();
          await press(/^还原上一次写入|^还原/);
          await sim.bar.getByText(/^已还原上一次写入/).waitFor();
        });
        console.log('longest task in ms of processor time:', longest);
        expect(Object.entries(longest).filter(([, milliseconds]) => milliseconds > onePiece)).toEqual([]);
        expect(sim.complaints).toEqual([]);
      } finally {
        await sim.close();
      }
    });
  },
);

interface ClerkWindow {
  readonly simulator: {
    readonly model: { readonly sheets: readonly { readonly id: string }[] };
    readonly desk: {
      selection: {
        readonly sheet: string;
        readonly top: number;
        readonly left: number;
        readonly rows: number;
        readonly columns: number;
      };
      write(text: string): void;
    };
  };
}

/** What Chromium traces of a task; times in microseconds. */
interface TraceEvent {
  readonly pid: number;
  readonly tid: number;
  readonly name: string;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const paneScript = /\/keshen\/(?:officejs|assets\/taskpane)/;

/** The longest task on the pane's own thread while work goes on, in milliseconds of processor time. */
async function longestTask(session: CDPSession, work: () => Promise<unknown>): Promise<number> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[]) events.push(event);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'], excludedCategories: ['*'] },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  // The thread that runs office.js and the page's script is the pane's; the worker has a script of its own.
  const own = events.find(({ name, args }) => name === 'FunctionCall' && paneScript.test(args?.data?.url ?? ''));
  if (!own) throw new Error('the trace does not show the thread of the pane');
  const tasks = events.filter(({ pid, tid, name }) => pid === own.pid && tid === own.tid && name.endsWith('RunTask'));
  return Math.round(Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1_000);
}
