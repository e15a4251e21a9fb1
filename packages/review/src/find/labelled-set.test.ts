import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FileRefused, openWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { afterAll, describe, expect, it } from 'vitest';
import { requirement } from '../../../../test/support/requirements.ts';
import { parseTable } from '../parse/index.ts';
import { findTables } from './find-tables.ts';
import { allTables, findOn } from './testing/find-on.ts';
import { makeLayout } from './testing/layout.ts';
import { publicHeads, publicRow } from './testing/public-heads.ts';
import { Tally } from './testing/tally.ts';

const shared = requirement('shared');
const tally = new Tally();
const say = (text: string): unknown => process.stdout.write(`${text}\n`);

afterAll(() => {
  say(`labelled set, tables: ${tally.tables.toString()}`);
  say(`labelled set, columns: ${tally.columns.toString()}`);
});

/** Tables on every sheet of a file; `undefined` where the file is refused, which is another test's matter. */
async function tablesOf(file: string) {
  let workbook;
  try {
    workbook = openWorkbook(readFileSync(file), path.basename(file), nodeCodec);
  } catch (cause) {
    if (cause instanceof FileRefused) return undefined;
    throw cause;
  }
  const book = await workbook.book();
  const sheets = book.sheets.filter(({ used }) => used !== null);
  const started = performance.now();
  const tables = [];
  for (const sheet of sheets) {
    const block = await workbook.read(sheet.used!, ['formulas']);
    for (const found of findTables(sheet, block, allTables))
      tables.push({ found, ...parseTable(found, block, { date1904: book.date1904 }) });
  }
  return { tables, sheets: sheets.length, milliseconds: performance.now() - started };
}

describe('the labelled set: our forms in twenty layouts', () => {
  const layouts = allTables.flatMap((table) => Array.from({ length: 20 }, (_, seed) => makeLayout(table, seed)));

  it.each(layouts.map((layout) => [layout.name, layout] as const))('%s', async (_name, { sheet, table, columns }) => {
    expect(tally.add(await findOn(sheet), { table, columns })).toEqual([]);
  });
});

describe('the labelled set: public forms', () => {
  it.each(publicHeads.map((form) => [form.name, form] as const))('%s', async (_name, form) => {
    const { name, heads, table, means = {} } = form;
    const row = publicRow(form);
    const found = await findOn({ name: 'Sheet1', cells: [[name], heads, row, row, row] });
    const columns = Object.fromEntries(Object.entries(means).map(([head, field]) => [field, heads.indexOf(head)]));
    expect(tally.add(found, { ...(table && { table }), columns })).toEqual([]);
  });
});

describe.skipIf(shared === undefined)('the labelled set: registries of enterprises', () => {
  it.each([
    ['1985.xlsx', 126],
    ['1989.csv', 760],
    ['1991.xlsx', 328],
    ['1993.csv', 475],
    ['1996.csv', 559],
    ['1998.csv', 1167],
  ])('%s', async (name, count) => {
    const { tables, milliseconds } = (await tablesOf(path.join(shared!, 'data/registry-jilin', name)))!;
    const found = tables.map((table) => table.found);
    const columns = { name: 0, creditCode: 1, city: 8 };
    expect(tally.add(found, { table: 'enterprises', columns })).toEqual([]);
    expect(found.map(({ columns: taken, uncertain }) => [taken.size, uncertain.size])).toEqual([[3, 0]]);
    const [{ rows, issues }] = tables as [(typeof tables)[0]];
    expect(rows).toHaveLength(count);
    const unread = issues.filter(({ field, severity }) => field === 'creditCode' && severity === 'error').length;
    expect(rows.filter(({ creditCode }) => creditCode !== undefined).length + unread).toBe(count);
    say(`${name}: ${count} rows, ${issues.length} issues, ${milliseconds.toFixed(1)} ms`);
  });
});

describe.skipIf(shared === undefined)('the labelled set: files that hold no table of ours', () => {
  it('yields no table on some sixty sheets', async () => {
    const corpus = path.join(shared!, 'corpus');
    const all = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(xlsx|csv)$/.test(name));
    const some = all.toSorted().filter((_name, i) => i % Math.ceil(all.length / 60) === 0);
    const files = [...some.map((name) => path.join(corpus, name)), ...dataFiles(shared!)];
    let sheets = 0;
    let milliseconds = 0;
    for (const file of files) {
      const result = await tablesOf(file);
      if (!result) continue;
      const found = result.tables.map((table) => table.found);
      expect([file, tally.add(found, {})]).toEqual([file, []]);
      sheets += result.sheets;
      milliseconds += result.milliseconds;
    }
    expect(sheets).toBeGreaterThan(50);
    say(`${sheets} sheets without a table of ours: ${(milliseconds / sheets).toFixed(2)} ms a sheet`);
  }, 30_000);
});

describe('the labelled set as a whole', () => {
  it('takes nothing wrong without asking, and finds most of what is right', () => {
    const { tables, columns } = tally;
    expect([tables.precision, columns.precision]).toEqual([1, 1]);
    expect(tables.recall).toBeGreaterThan(0.9);
    expect(columns.recall).toBeGreaterThan(0.95);
  });
});

/** Lists of universities, code tables, divisions. */
const dataFiles = (folder: string): readonly string[] =>
  readdirSync(path.join(folder, 'data'))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => path.join(folder, 'data', name));
