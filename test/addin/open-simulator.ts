import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { selfSigned } from '../../apps/addin/sim/server/certificate.ts';
import { serve } from '../../apps/addin/sim/server/serve.ts';
import { launchBrowser, type BrowserOptions } from '../support/browser.ts';

/** The built add-in in the simulator, with all that it must not do. */
export interface OpenSimulator {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** The pane's message bar. */
  readonly bar: Locator;
  /** Requests to any other origin; they are not let through. */
  readonly strangers: readonly string[];
  /** Violations of the CSP, errors of the page, and whatever the console calls an error. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface SimulatorOptions extends BrowserOptions {
  readonly chromium: string;
  readonly workbook: Uint8Array;
  readonly locale?: 'zh-CN' | 'en-US';
  readonly width?: number;
  /** A site of the pane on another origin, as with Excel on the web: its folder and the address under which it is hosted. */
  readonly hosted?: { readonly site: string; readonly under: string };
}

/** The library would send telemetry with this part of it. It is not shipped, and the library does without. */
const telemetry = 'officejs/telemetry/oteljs_agave.js';

const dist = path.resolve(import.meta.dirname, '../../apps/addin/dist');

export async function openSimulator(options: SimulatorOptions): Promise<OpenSimulator> {
  if (!existsSync(path.join(dist, 'sim/index.html'))) throw new Error('apps/addin is not built: run pnpm build first');
  const files = mkdtempSync(path.join(tmpdir(), 'keshen-sim-'));
  writeFileSync(path.join(files, 'sample.xlsx'), options.workbook);
  const mounts = {
    '/': path.join(dist, 'site'),
    '/sim/': path.join(dist, 'sim'),
    '/file/': files,
    '/manifest.xml': path.resolve(dist, '../../../manifest.xml'),
  };
  const certificate = selfSigned(new Date());
  const served = await serve(mounts, certificate);
  const { chromium, workbook: _, locale = 'zh-CN', width = 350, hosted, ...browserOptions } = options;
  // With this header Chromium gives the pane a process of its own, which the played Excel does not hold up.
  const headers = { 'origin-agent-cluster': '?1' };
  const elsewhere = hosted && (await serve({ [hosted.under]: hosted.site }, certificate, { headers }));
  const origins = [served.origin, ...(elsewhere ? [elsewhere.origin] : [])];
  const browser = await launchBrowser(chromium, browserOptions);

  const strangers: string[] = [];
  const complaints: string[] = [];
  await browser.context.route('**/*', (route) => {
    const url = route.request().url();
    if (origins.includes(new URL(url).origin)) return route.continue();
    strangers.push(url);
    return route.abort();
  });
  const page = await browser.context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() >= 400 && !pathname.endsWith(telemetry)) complaints.push(`${response.status()} ${pathname}`);
  });
  await page.exposeFunction('complain', (complaint: string) => complaints.push(complaint));
  await page.addInitScript(reportViolations);
  const pane = elsewhere ? { pane: `${elsewhere.origin}${hosted.under}taskpane.html` } : {};
  const query = new URLSearchParams({ file: '/file/sample.xlsx', locale, width: String(width), ...pane });
  await page.goto(`${served.origin}/sim/?${query}`);
  const frame = page.frameLocator('#pane');
  return {
    page,
    pane: frame,
    bar: frame.locator('.fui-MessageBar'),
    strangers,
    complaints,
    async close() {
      await browser.close();
      await served.close();
      await elsewhere?.close();
      rmSync(files, { recursive: true });
    },
  };
}

/** Runs in the page and in the pane. The library reads an empty token as XML; what Chromium says of that is not ours. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, lineNumber }) => {
    const readsToken = violatedDirective === 'style-src-attr' && sourceFile.includes('/officejs/');
    if (!readsToken) (window as unknown as Complaining).complain(`${violatedDirective} in ${sourceFile}:${lineNumber}`);
  });
}

interface Complaining {
  complain(complaint: string): void;
}
