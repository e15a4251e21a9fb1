import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fixableCodes, Session } from '@keshen/review';
import { openWorkbook, type FileWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { describe, expect, it } from 'vitest';
import { packageParts } from './cli/package-parts.ts';
import { contentsOf } from './support/contents-of.ts';
import { flatOf } from './support/flat-of.ts';
import { requirement } from './support/requirements.ts';

const samples = path.resolve(import.meta.dirname, '../samples');
/** Holds our list already, on which somebody has written: it stays, and is brought up to date. */
const withList = '各类事项/核实后改动_示例.xlsx';
const files = readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.xlsx') && name !== withList,
);
/** What is found in them is said with the name of the workbook: under another name it is another sentence. */
const nameThemselves = [
  '各类事项/集体研究与核定_示例.xlsx',
  '各类事项/口径与材料/长春市_企业申报.xlsx',
  '科技副总_示例.xlsx',
];

let opened = 0;
/** Every time under another name, as copies have. */
const open = (bytes: Uint8Array, name = `样表_${++opened}.xlsx`): FileWorkbook => openWorkbook(bytes, name, nodeCodec);
const sessionOf = (workbook: FileWorkbook) =>
  new Session([workbook], { rulesHash: 'sha256:test', today: '2024-06-01' });

/** Opens, works, and saves: as one run of the command line. */
async function after(
  bytes: Uint8Array,
  work: (session: Session) => Promise<unknown>,
  name?: string,
): Promise<Uint8Array> {
  const workbook = open(bytes, name);
  await work(sessionOf(workbook));
  return workbook.save();
}

const annotate = async (session: Session) => {
  await session.check();
  return session.annotate();
};
const fix = async (session: Session) => {
  await session.check();
  return session.fix(new Set(fixableCodes));
};

/** Parts that differ, or that only one of both has. */
function differing(one: Uint8Array, other: Uint8Array): string[] {
  const [a, b] = [packageParts(one), packageParts(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => {
    const [x, y] = [a.get(name), b.get(name)];
    return !x || !y || said(x) !== said(y);
  });
}

/** A row without cells and attributes says nothing. Where ours have stood in it, it goes with them. */
const said = (part: Buffer): string => part.toString('latin1').replace(/<row r="\d+"(?:\/>|><\/row>)/g, '');

/** A text that comes back is written into its cell; before, it may have stood among the shared strings. */
const isNoSheet = (part: string): boolean => !/^xl\/worksheets\/sheet\d+\.xml$/.test(part);

describe.each(files)('%s', (file) => {
  const original = readFileSync(path.join(samples, file));

  it('is annotated once: its own output stays as it is, byte for byte', async () => {
    const name = nameThemselves.includes(file) ? file : undefined;
    const once = await after(original, annotate, name);
    expect(differing(original, once)).toContain('xl/styles.xml');
    expect(Buffer.from(await after(once, annotate, name)).equals(once)).toBe(true);
  });

  it('is as it was when everything is taken off: every part, byte for byte but for rows that say nothing', async () => {
    const cleared = await after(await after(original, annotate), (session) => session.clear());
    expect(differing(original, cleared)).toEqual([]);
  });

  it('is as it was when 规范格式 is taken back: every cell, and every part but the sheets that hold them', async () => {
    const fixed = await after(original, fix);
    const back = await after(fixed, (session) => session.revert());
    expect(await contentsOf(open(back))).toEqual(await contentsOf(open(original)));
    expect(differing(original, back).filter(isNoSheet)).toEqual([]);
  });

  it('is as it was when it was fixed, annotated, cleared and taken back', async () => {
    const annotated = await after(await after(original, fix), annotate);
    const cleared = await after(annotated, (session) => session.clear());
    const back = await after(cleared, (session) => session.revert());
    expect(await contentsOf(open(back))).toEqual(await contentsOf(open(original)));
    expect(differing(original, back).filter(isNoSheet)).toEqual([]);
  });
});

const libreOffice = requirement('libreoffice');
describe.skipIf(libreOffice === undefined)('as LibreOffice reads it', () => {
  it('the sample is as it was, annotated and cleared, and fixed and taken back', { timeout: 180_000 }, async () => {
    const original = readFileSync(path.join(samples, '科创专员申报_示例.xlsx'));
    const cleared = await after(await after(original, annotate), (session) => session.clear());
    const back = await after(await after(original, fix), (session) => session.revert());
    const [was, annotatedAndCleared, fixedAndBack] = flatOf(libreOffice!, [original, cleared, back]);
    expect(was!.length).toBeGreaterThan(100_000);
    expect([annotatedAndCleared === was, fixedAndBack === was]).toEqual([true, true]);
  });
});
