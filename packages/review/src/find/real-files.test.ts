import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commissioner } from '@keshen/rules';
import { FileRefused, openWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { describe, expect, it } from 'vitest';
import { requirement } from '../../../../test/support/requirements.ts';
import { parseTable } from '../parse/index.ts';
import { findTables } from './find-tables.ts';

const shared = requirement('shared');

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
    for (const found of findTables(sheet, block, commissioner.tables))
      tables.push({ found, ...parseTable(found, block, { date1904: book.date1904 }) });
  }
  return { tables, sheets: sheets.length, milliseconds: performance.now() - started };
}

const say = (text: string): unknown => process.stdout.write(`${text}\n`);

describe.skipIf(shared === undefined)('registries of enterprises', () => {
  it.each([
    ['1985.xlsx', 126],
    ['1989.csv', 760],
    ['1991.xlsx', 328],
    ['1993.csv', 475],
    ['1996.csv', 559],
    ['1998.csv', 1167],
  ])('%s', async (name, count) => {
    const { tables, milliseconds } = (await tablesOf(path.join(shared!, 'data/registry-jilin', name)))!;
    expect(tables).toHaveLength(1);
    const [{ found, rows, issues }] = tables as [(typeof tables)[0]];
    expect(found.definition.id).toBe('enterprises');
    expect([...found.columns].map(([field, { column }]) => [field, column])).toEqual([
      ['name', 0],
      ['creditCode', 1],
      ['city', 8],
    ]);
    expect(found.uncertain.size).toBe(0);
    expect(rows).toHaveLength(count);
    const judged = rows.filter(({ creditCode }) => creditCode !== undefined).length;
    expect(judged + issues.filter(({ field, severity }) => field === 'creditCode' && severity === 'error').length).toBe(
      count,
    );
    say(`${name}: ${count} rows, ${issues.length} issues, ${milliseconds.toFixed(1)} ms`);
  });
});

describe.skipIf(shared === undefined)('files that hold no table of ours', () => {
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
      expect([file, result.tables.map(({ found }) => found.definition.id)]).toEqual([file, []]);
      sheets += result.sheets;
      milliseconds += result.milliseconds;
    }
    expect(sheets).toBeGreaterThan(50);
    say(`${sheets} sheets without a table of ours: no false table, ${(milliseconds / sheets).toFixed(2)} ms a sheet`);
  }, 30_000);
});

/** Lists of universities, code tables, divisions. */
const dataFiles = (folder: string): readonly string[] =>
  readdirSync(path.join(folder, 'data'))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => path.join(folder, 'data', name));
