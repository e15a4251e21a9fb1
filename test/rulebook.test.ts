import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keshen, patience } from './cli/keshen.ts';
import { launchBrowser, type Browser } from './support/browser.ts';
import { requirement } from './support/requirements.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'keshen-rulebook-'));
const book = path.join(folder, '手册');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('keshen explain --book', () => {
  it('writes the book and names the page of the code', { timeout: patience }, () => {
    const { stdout, status } = keshen(folder, 'explain', 'micro-or-small', '--book', '手册');
    expect(status).toBe(0);
    const page = /规则手册：(.*)\n/.exec(stdout)![1]!;
    expect(readFileSync(path.join(folder, page), 'utf8')).toContain('划为小型');
    expect(existsSync(path.join(book, 'index.html'))).toBe(true);
  });

  it('writes it again over an earlier one, and nowhere else', { timeout: patience }, () => {
    expect(keshen(folder, 'explain', '--book', '手册').status).toBe(0);
    const { status, stderr } = keshen(folder, 'explain', '--book', '.');
    expect([status, stderr]).toEqual([2, expect.stringContaining('已有其他文件')]);
    expect(readdirSync(folder)).toEqual(['手册']);
  });
});

const chromium = requirement('chromium');

describe.skipIf(chromium === undefined)('the rule book in Chromium, from a disk', { timeout: 60_000 }, () => {
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  beforeAll(async () => {
    if (!existsSync(book)) keshen(folder, 'explain', '--book', '手册');
    browser = await launchBrowser(chromium!);
    page = await browser.context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(path.join(book, 'index.html')).href);
  }, patience);
  afterAll(() => browser.close());

  it('finds a rule by words, paragraph or code, and opens its page by keyboard', async () => {
    const search = page.getByRole('searchbox');
    await search.fill('五（三） 超过');
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^找到 \d+ 条/);
    await search.fill('OVER-two-PER-unit');
    await expect.poll(() => page.locator('#found a').allTextContents()).toEqual(['同一单位向同一企业推荐超过上限']);
    await search.press('Enter');
    await page.waitForURL(/codes\/over-two-per-unit\.html$/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('同一单位向同一企业推荐超过上限');
    expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
      expect.stringMatching(/^成立/),
      expect.stringMatching(/^不成立/),
      expect.stringMatching(/^不能判断/),
    ]);
  });

  it('says so where nothing is found', async () => {
    await page.getByRole('searchbox').fill('没有这样的规则');
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^没有找到/);
  });

  it('asks for nothing but its own files', () => {
    const own = pathToFileURL(book).href;
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.filter((url) => !url.startsWith(own))).toEqual([]);
  });
});
