import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nodeCodec } from '../packages/workbook/src/file/node.ts';
import { Package } from '../packages/workbook/src/file/package.ts';
import { writePackage } from '../packages/workbook/src/file/write-package.ts';
import { cellAddress } from '../packages/workbook/src/model/index.ts';
import { draw, firstRow } from './sample/draw.ts';
import { policySheet, sampleDay, sampleTables, type SampleTable } from './sample/sheets.ts';

// Writes samples/: a synthetic workbook with something of everything that can be wrong, and a list of what is planted where.

const folder = path.resolve(import.meta.dirname, '../samples');
const workbook = '科创专员申报_示例.xlsx';

/** The same parts packed by our own writer, which keeps no time: the sample changes only when its contents do. */
function timeless(bytes: Uint8Array): Uint8Array {
  const parts = new Package(bytes, nodeCodec);
  return writePackage(new Map(parts.names.map((name) => [name, parts.part(name)!])), nodeCodec, 9);
}

const planted = {
  workbook,
  asOf: sampleDay,
  tables: sampleTables.map(({ table, sheet, rows }) => ({
    table,
    sheet: sheet.name,
    firstRow: firstRow(sheet),
    rows: rows.length,
  })),
  issues: sampleTables.flatMap(issuesOf),
  /** Rows that are not listed are eligible. */
  verdicts: sampleTables.flatMap(verdictsOf),
};

function issuesOf({ table, sheet, fields, rows }: SampleTable) {
  return rows.flatMap(({ issues = {} }, i) =>
    fields.flatMap((field, column) => {
      const code = field === undefined ? undefined : issues[field];
      const row = firstRow(sheet) + i;
      return code === undefined
        ? []
        : [{ table, sheet: sheet.name, cell: cellAddress(row - 1, column), row, field, code }];
    }),
  );
}

function verdictsOf({ table, sheet, rows }: SampleTable) {
  return rows.flatMap(({ verdict }, i) =>
    verdict ? [{ table, sheet: sheet.name, row: firstRow(sheet) + i, ...verdict }] : [],
  );
}

mkdirSync(folder, { recursive: true });
const sheets = [...sampleTables.map(({ sheet }) => sheet), policySheet];
writeFileSync(path.join(folder, workbook), timeless(await draw(sheets, new Date(`${sampleDay}T00:00:00Z`))));
writeFileSync(path.join(folder, 'planted.json'), `${JSON.stringify(planted, null, 2)}\n`);
process.stdout.write(`samples/${workbook}, samples/planted.json\n`);
