import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { officeLibraryOf, type OfficeLibrary } from './office-library.ts';
import { packageAddin } from './package-addin.ts';

const work = mkdtempSync(path.join(tmpdir(), 'keshen-package-'));
const manifest = readFileSync(path.resolve(import.meta.dirname, '../../../manifest.xml'), 'utf8');
const baseUrl = 'https://kjt.example/keshen/';

afterAll(() => rmSync(work, { recursive: true }));

/** A site as the build leaves it: its pictures and its page, with small files in the place of scripts. */
function builtSite(): string {
  const site = path.join(work, 'built');
  const addin = path.resolve(import.meta.dirname, '..');
  cpSync(path.join(addin, 'public'), site, { recursive: true });
  cpSync(path.join(addin, 'taskpane.html'), path.join(site, 'taskpane.html'));
  mkdirSync(path.join(site, 'officejs'), { recursive: true });
  for (const file of ['functions.js', 'functions.json', 'functions.en-us.json', 'officejs/office.js'])
    writeFileSync(path.join(site, file), file);
  return site;
}

function packed(name: string, officeJs: OfficeLibrary) {
  const out = path.join(work, name);
  const faults = packageAddin({ site: builtSite(), manifest, baseUrl, out, officeJs });
  return { out, faults, read: (file: string) => readFileSync(path.join(out, file), 'utf8') };
}

describe('a package for an intranet', () => {
  it('holds the site, a manifest that points to it, and how to set it up', () => {
    const { out, faults, read } = packed('built-in', { kind: 'built' });
    expect(faults).toEqual([]);
    expect(readdirSync(out).toSorted()).toEqual(['manifest.xml', 'site', '管理员说明.md'].toSorted());
    expect(read('manifest.xml')).not.toContain('localhost');
    expect(read('manifest.xml')).toContain('https://kjt.example/keshen/taskpane.html');
    expect(read('管理员说明.md')).toContain('https://kjt.example/keshen/taskpane.html');
    expect(read('管理员说明.md')).not.toMatch(/[{}]baseUrl|[{}]officeJs/);
    expect(read('site/taskpane.html')).toContain('src="./officejs/office.js"');
  });

  it('loads office.js from the net where it is told to, and its policy names that origin alone', () => {
    const { out, read } = packed('cdn', {
      kind: 'net',
      address: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    });
    const page = read('site/taskpane.html');
    expect(page).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
    expect(page).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(page).toContain("connect-src 'self';");
    expect(existsSync(path.join(out, 'site/officejs'))).toBe(false);
  });

  it("takes the office's own copy whole", () => {
    const folder = path.join(work, 'fetched');
    mkdirSync(path.join(folder, 'zh-cn'), { recursive: true });
    writeFileSync(path.join(folder, 'office.js'), 'newer');
    writeFileSync(path.join(folder, 'zh-cn/office_strings.js'), 'texts');
    const { read } = packed('own', { kind: 'folder', folder });
    expect(read('site/officejs/office.js')).toBe('newer');
    expect(read('site/officejs/zh-cn/office_strings.js')).toBe('texts');
  });

  it('tells what the manifest names and the site lacks', () => {
    const site = builtSite();
    rmSync(path.join(site, 'functions.json'));
    const out = path.join(work, 'lacking');
    expect(packageAddin({ site, manifest, baseUrl, out, officeJs: { kind: 'built' } })).toEqual([
      'https://kjt.example/keshen/functions.json: the site has no such file',
    ]);
  });
});

describe('--office-js', () => {
  const resolve = (file: string) => path.resolve(work, file);

  it('left out: the copy that was built', () => {
    expect(officeLibraryOf(undefined, resolve)).toEqual({ kind: 'built' });
  });

  it.each([
    ['lib/excel.js', '应为 office.js 的路径或 https 网址'],
    ['http://cdn.example/office.js', '应为 office.js 的路径或 https 网址'],
    ['nowhere/office.js', '找不到文件：nowhere/office.js'],
  ])('%s is refused', (given, says) => {
    expect(officeLibraryOf(given, resolve)).toMatch(new RegExp(says));
  });
});
