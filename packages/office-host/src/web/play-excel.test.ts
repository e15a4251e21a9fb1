import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { requirement } from '../../../../test/support/requirements.ts';
import { builtSite, origin, type Site } from './testing/site.ts';

const executablePath = requirement('chromium');

describe.skipIf(executablePath === undefined)("Microsoft's office.js in a frame, in Chromium", () => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    site = await builtSite();
    browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] });
  });
  afterEach(() => page.context().close());
  afterAll(() => browser?.close());

  /** A context of its own: office.js remembers its host in the session. */
  async function open(query = ''): Promise<Frame> {
    const context = await browser.newContext();
    page = await context.newPage();
    await page.route('**/*', site.answer);
    await page.goto(`${origin}/?${query}`);
    await page.frameLocator('iframe').locator('body[data-ready]').waitFor({ state: 'attached', timeout: 20_000 });
    return page.frames().find((frame) => frame.url().includes('pane.html'))!;
  }

  it.each([
    ['zh-CN', '1.15', true],
    ['en-US', '1.9', false],
  ] as const)('finds Excel on the web: %s, ExcelApi %s', async (locale, api, since13) => {
    const pane = await open(`locale=${locale}&api=${api}`);
    const { query, ...about } = await pane.evaluate(() => window.pane.about);
    expect(about).toEqual({ host: 'Excel', platform: 'OfficeOnline', locale, since13, since18: false });
    expect(query).toMatch(/^\?from=test&/);
  });

  it('carries the port: shape, writing, and the request log of the host', async () => {
    const pane = await open();
    expect(await pane.evaluate(() => window.pane.sheets())).toEqual([
      { name: '申报', used: { sheet: '1', top: 0, left: 0, rows: 3, columns: 2 } },
    ]);
    expect(await pane.evaluate(() => window.pane.fill('007'))).toMatchObject({ failed: null });
    expect(await page.evaluate(() => window.played.host.book.model.sheet('1').grid.get(2, 1))).toBe('007');
    const asked = await page.evaluate(() => window.played.host.requests.map(({ names }) => names));
    // Office.js reports by itself that it has commands and functions.
    const ready = ['NotifyActionHandlerReady', '_SetOsfControlContainerReadyForCustomFunctions'];
    expect(asked.filter((names) => !ready.some((name) => names.includes(name)))).toHaveLength(5);
  });

  it('says in the language of Excel that the clerk is typing', async () => {
    const pane = await open();
    await page.evaluate(() => (window.played.host.cellEditing = true));
    expect(await pane.evaluate(() => window.pane.trouble())).toMatchObject({
      code: 'cell-edit',
      detail: expect.stringMatching(/\p{Script=Han}/u),
    });
  });

  it('refuses what is too large as Excel on the web does', async () => {
    const pane = await open();
    await page.evaluate(() => (window.played.host.byteLimit = 100));
    expect(await pane.evaluate(() => window.pane.trouble())).toMatchObject({ code: 'too-large' });
  });

  it('runs a command of the ribbon', async () => {
    await open();
    await page.evaluate(() => window.played.excel.clickCommand('greet'));
    await expect.poll(() => page.evaluate(() => window.played.excel.completedCommands)).toBe(1);
    expect(await page.evaluate(() => window.played.host.book.model.sheet('1').grid.get(2, 1))).toBe('命令');
  });

  it('opens the pane when the add-in asks for it', async () => {
    const pane = await open();
    await page.evaluate(() => (window.played.host.addin.paneShown = false));
    await pane.evaluate(() => window.pane.show());
    expect(await page.evaluate(() => window.played.host.addin.paneShown)).toBe(true);
  });

  it('calls custom functions: a matrix that spills, and an error with its sentence', async () => {
    await open();
    const call = (id: string, args: readonly number[][][]) =>
      page.evaluate(([name, given]) => window.played.host.addin.functions.call(name, given, '申报!D2'), [
        id,
        args,
      ] as const);
    expect(await call('TWICE', [[[1], [2]]])).toEqual({ value: [[2], [4]] });
    expect(await call('NEVER', [])).toEqual({ error: '#N/A', sentence: '没有数据' });
  });

  it('opens a new workbook beside this one, and refuses what is none', async () => {
    const pane = await open();
    await page.evaluate(() => {
      window.played.host.book.openedBeside = (base64) => (document.title = base64);
    });
    await pane.evaluate(() => window.pane.openBeside('UEsDBBQA'));
    expect(await page.title()).toBe('UEsDBBQA');
    await expect(pane.evaluate(() => window.pane.openBeside('no zip'))).rejects.toThrow('no workbook in base64');
  });

  it('tells the pane what the clerk edits', async () => {
    const pane = await open();
    await pane.evaluate(() => window.pane.watch());
    await page.evaluate(() => window.played.clerk.type('1', 1, 1, [[8]]));
    await expect
      .poll(() => pane.evaluate(() => window.pane.heard))
      .toEqual([{ what: 'edited', at: { sheet: '1', top: 1, left: 1, rows: 1, columns: 1 }, by: 'clerk' }]);
  });

  it('keeps the settings of the document', async () => {
    const pane = await open();
    expect(await pane.evaluate(() => window.pane.remember('栏目', { 企业名称: 'B' }))).toBe('succeeded');
    expect(await page.evaluate(() => [...window.played.excel.settings])).toEqual([['栏目', '{"企业名称":"B"}']]);
  });

  it('is asked for nothing that it does not play, and nobody else for anything', async () => {
    const pane = await open();
    await pane.evaluate(() => window.pane.sheets());
    expect(await page.evaluate(() => [...window.played.excel.unknown, ...window.played.host.unknown])).toEqual([]);
    expect(site.elsewhere).toEqual([]);
  });
});
