import path from 'node:path';
import { newWorkbook, openAnyWorkbook, type FileWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { write } from '@e965/xlsx';
import { launchBrowser, type Browser } from '../support/browser.ts';
import { requirement } from '../support/requirements.ts';
import type { Outcome } from './engine-worker.ts';

const chromium = requirement('chromium');
const written = '改 <&> 科😀';

const rows = [
  ['名称', '编号', '金额', '是否'],
  ['甲 & 乙', '007', 0.1 + 0.2, true],
  [' 丙\n丁 ', '_x000D_', -1.5e-7, { error: '#N/A' }],
];

/** GB18030 of 名称,编号 and 甲,007 on two lines. */
const gb18030 = new Uint8Array(Buffer.from('c3fbb3c62cb1e0bac50d0abcd72c303037', 'hex'));

const old = (): Uint8Array =>
  new Uint8Array(
    write(
      {
        SheetNames: ['甲'],
        Sheets: { 甲: { '!ref': 'A1:B1', A1: { t: 's', v: '名称' }, B1: { t: 'n', v: 12.5 } } },
      },
      { type: 'array', bookType: 'biff8' },
    ) as ArrayBuffer,
  );

/** A sheet of more than 32 MB, which is saved in stretches. */
const large = (): Uint8Array => {
  const row = Array.from({ length: 20 }, (_, c) => `第${c}列${'长'.repeat(30)}`);
  return newWorkbook([{ name: '甲', cells: Array.from({ length: 12_000 }, () => row) }], nodeCodec, { level: 1 });
};

const files: readonly (readonly [name: string, make: () => Uint8Array])[] = [
  ['申报.xlsx', () => newWorkbook([{ name: '甲', cells: rows }, { name: '乙' }], nodeCodec)],
  ['大表.xlsx', large],
  ['旧表.xls', old],
  ['文本.csv', () => gb18030],
];

const cellsOf = ({ model }: FileWorkbook): Outcome['cells'] => {
  const { grid } = model.sheets[0]!;
  return [...grid.filled()].map(([row, column]) => [row, column, grid.value(row, column)] as const);
};

/** The worker as one plain script. */
async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: path.join(import.meta.dirname, 'engine-worker.ts'), formats: ['iife'], name: 'engine' },
    },
  });
  const [{ output }] = built as unknown as [{ readonly output: readonly [{ readonly code: string }] }];
  return output[0].code;
}

/** Has a worker of the page do the work. */
async function inWorker(page: Page, code: string, bytes: Uint8Array, name: string): Promise<Outcome> {
  const order = { code, name, text: written, base64: Buffer.from(bytes).toString('base64') };
  const { cells, saved } = await page.evaluate(async ({ code, base64, ...rest }) => {
    const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    const answer = new Promise<Outcome>((resolve, reject) => {
      worker.addEventListener('message', ({ data }) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    worker.postMessage({ ...rest, bytes: Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)) });
    const { cells, saved } = await answer;
    worker.terminate();
    let binary = '';
    for (const byte of saved) binary += String.fromCharCode(byte);
    return { cells: JSON.stringify(cells), saved: btoa(binary) };
  }, order);
  return { cells: JSON.parse(cells) as Outcome['cells'], saved: new Uint8Array(Buffer.from(saved, 'base64')) };
}

describe.skipIf(chromium === undefined)('the file engine in a worker of a browser', () => {
  let browser: Browser;
  let page: Page;
  let code: string;
  beforeAll(async () => {
    [code, browser] = await Promise.all([script(), launchBrowser(chromium!)]);
    page = await browser.context.newPage();
  }, 120_000);
  afterAll(() => browser.close());

  it.each(files)(
    'reads and saves %s as Node does',
    async (name, make) => {
      const bytes = make();
      const here = await openAnyWorkbook(bytes, name, nodeCodec);
      const { cells, saved } = await inWorker(page, code, bytes, name);
      expect(JSON.stringify(cells)).toBe(JSON.stringify(cellsOf(here)));
      const again = await openAnyWorkbook(saved, name, nodeCodec);
      const wanted = cells.map(([r, c, value]) => [r, c, r + c === 0 ? written : value]);
      expect(JSON.stringify(cellsOf(again))).toBe(JSON.stringify(wanted));
    },
    120_000,
  );
});
