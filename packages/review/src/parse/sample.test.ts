import { readFileSync } from 'node:fs';
import path from 'node:path';
import { commissioner } from '@keshen/rules';
import { openWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { cellAddress } from '@keshen/workbook/model';
import { describe, expect, it } from 'vitest';
import { findTables } from '../find/index.ts';
import { parseTable } from './parse-table.ts';

interface Planted {
  readonly workbook: string;
  readonly tables: readonly { table: string; sheet: string; firstRow: number; rows: number }[];
  readonly issues: readonly { sheet: string; cell: string; field: string; code: string }[];
}

const samples = path.resolve(import.meta.dirname, '../../../../samples');
const planted = JSON.parse(readFileSync(path.join(samples, 'planted.json'), 'utf8')) as Planted;

async function parsed() {
  const workbook = openWorkbook(readFileSync(path.join(samples, planted.workbook)), planted.workbook, nodeCodec);
  const { sheets, date1904 } = await workbook.book();
  const tables = [];
  for (const sheet of sheets) {
    const block = await workbook.read(sheet.used!, ['formulas']);
    for (const found of findTables(sheet, block, commissioner.tables))
      tables.push({ found, ...parseTable(found, block, { date1904 }) });
  }
  return tables;
}

describe('the sample workbook', () => {
  it('shows its tables, all that they must have of columns, and every row', async () => {
    const tables = await parsed();
    expect(
      tables.map(({ found: { definition, sheet, rows } }) => ({
        table: definition.id,
        sheet: sheet.name,
        firstRow: rows[0]! + 1,
        rows: rows.length,
      })),
    ).toEqual(planted.tables);
    for (const { found } of tables) {
      expect([found.missing, found.uncertain.size]).toEqual([[], 0]);
      // All but what numbers the rows.
      expect(found.columns.size).toBe(found.heads.length - 1);
    }
  });

  it('shows every issue that is planted, and no other', async () => {
    const issues = (await parsed()).flatMap(({ found, issues }) =>
      issues.map(({ row, column, field, code }) => [found.sheet.name, cellAddress(row, column), field, code]),
    );
    expect(issues).toEqual(planted.issues.map(({ sheet, cell, field, code }) => [sheet, cell, field, code]));
  });
});
