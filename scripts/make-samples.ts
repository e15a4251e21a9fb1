import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nodeCodec } from '../packages/workbook/src/file/node.ts';
import { newWorkbook } from '../packages/workbook/src/file/new-workbook.ts';
import { Package } from '../packages/workbook/src/file/package.ts';
import { writePackage } from '../packages/workbook/src/file/write-package.ts';
import { allSamples, reportOf, textOf } from '../test/support/expected-report.ts';
import { cellAddress } from '../packages/workbook/src/model/index.ts';
import { caseCandidates, caseEnterprises, cityNames, universities } from './sample/case.ts';
import { draw, firstRow, type SampleSheet } from './sample/draw.ts';
import { rdGuidanceSheets } from './sample/rd-guidance.ts';
import {
  candidateSheetOf,
  enterpriseSheetOf,
  historySheetOf,
  policySheet,
  sampleDay,
  sampleTables,
  type SampleTable,
} from './sample/sheets.ts';
import { untidyCandidateColumns, untidyEnterpriseColumns, untidySheet } from './sample/untidy.ts';

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
const batch = timeless(await draw(rdGuidanceSheets, new Date('2022-06-01T00:00:00Z')));
writeFileSync(path.join(folder, 'R&D投入引导计划_示例.xlsx'), batch);
for (const [name, bytes] of await caseFiles()) writeFileSync(path.join(folder, name), bytes);
for (const { files, expected } of allSamples())
  writeFileSync(path.join(folder, expected), textOf(await reportOf(files)));
process.stdout.write(
  `samples/${workbook}, samples/planted.json, the case: tidy, untidy, in nine files, and a batch of the R&D plan\n`,
);

/** The large case three times over: tidy in one workbook, untidy in one workbook, and as nine offices would send it. */
async function caseFiles(): Promise<readonly (readonly [name: string, bytes: Uint8Array])[]> {
  const day = new Date(`${sampleDay}T00:00:00Z`);
  const tidy = async (sheets: readonly SampleSheet[]) => timeless(await draw(sheets, day));
  const history = historySheetOf(caseCandidates);
  const plain = ({ name, columns, rows }: SampleSheet) => ({ name, cells: [columns.map(({ head }) => head), ...rows] });
  const untidy = [
    untidySheet('企业', untidyEnterpriseColumns, caseEnterprises, ({ cells }) => String(cells['reportingUnit'])),
    untidySheet('人选', untidyCandidateColumns, caseCandidates, ({ cells }) => String(cells['sendingUnit'])),
    plain(history),
    plain(policySheet),
  ];
  const cities = cityNames.map((city) => {
    const rows = caseEnterprises.filter(({ cells }) => cells['reportingUnit'] === `${city}科技局`);
    return [`一案九表/${city}_企业申报.xlsx`, [enterpriseSheetOf(rows)]] as const;
  });
  const units = universities.map((unit) => {
    const rows = caseCandidates.filter(({ cells }) => cells['sendingUnit'] === unit);
    return [`一案九表/${unit}_人选推荐.xlsx`, [candidateSheetOf(rows)]] as const;
  });
  mkdirSync(path.join(folder, '一案九表'), { recursive: true });
  return [
    [
      '整齐_示例.xlsx',
      await tidy([enterpriseSheetOf(caseEnterprises), candidateSheetOf(caseCandidates), history, policySheet]),
    ],
    ['往年入选名单_示例.xlsx', await tidy([history])],
    ['杂乱_示例.xlsx', newWorkbook(untidy, nodeCodec, { level: 9 })],
    ...(await Promise.all([...cities, ...units].map(async ([name, sheets]) => [name, await tidy(sheets)] as const))),
  ];
}
