import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cellAddress } from '../packages/workbook/src/model/index.ts';
import { newWorkbook } from '../packages/workbook/src/file/new-workbook.ts';
import { nodeCodec } from '../packages/workbook/src/file/node.ts';
import { allSamples, reportOf, textOf } from '../test/support/expected-report.ts';
import { advancedServiceSheets } from './sample/advanced-service.ts';
import { caseCandidates, caseEnterprises, cityNames, universities } from './sample/case.ts';
import { cocoonGoalSheets, cocoonSheets } from './sample/cocoon.ts';
import { coFundingLedSheets, coFundingSheets } from './sample/co-funding.ts';
import { firstRow, type SampleSheet } from './sample/draw.ts';
import { highTechSheets } from './sample/high-tech.ts';
import { incubatorSheets, incubatorTooManySheets } from './sample/incubator.ts';
import { ledgerSheets } from './sample/ledger.ts';
import { acceptedThenChanged } from './sample/matters/accepted-then-changed.ts';
import { meetingAndMoney } from './sample/matters/meeting-and-money.ts';
import { placesSheets } from './sample/matters/places.ts';
import { rdBatches } from './sample/matters/rd-batches.ts';
import { settingsAndShapes } from './sample/matters/settings-and-shapes.ts';
import { severalDay, severalProgrammesSheets } from './sample/matters/several-programmes.ts';
import { proceedsSheets } from './sample/proceeds.ts';
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
import { returneeSheets } from './sample/returnee.ts';
import { specialisedSheets } from './sample/specialised.ts';
import { talentSheets } from './sample/talent.ts';
import { taskSheets } from './sample/tasks.ts';
import { technologyDeputySheets } from './sample/technology-deputy.ts';
import { deductionByMonthsSheets, superDeductionSheets } from './sample/super-deduction.ts';
import { technologySmeSheets } from './sample/technology-sme.ts';
import { drawn } from './sample/timeless.ts';
import { transferAgencySheets, transferUnusualSheets } from './sample/transfer-agency.ts';
import { untidyCandidateColumns, untidyEnterpriseColumns, untidySheet } from './sample/untidy.ts';

// Writes samples/: synthetic workbooks with something of everything that can be wrong, what is planted where, and what a
// check must say of each. Nothing in them is by chance: written twice, no byte changes.

const folder = path.resolve(import.meta.dirname, '../samples');
const workbook = '科创专员申报_示例.xlsx';

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

const history = historySheetOf(caseCandidates);

/** Drawn as an office draws them, all judged on one day but the batch of the R&D plan. */
const drawings: readonly (readonly [name: string, sheets: readonly SampleSheet[], day?: string])[] = [
  [workbook, [...sampleTables.map(({ sheet }) => sheet), policySheet]],
  ['R&D投入引导计划_示例.xlsx', rdGuidanceSheets, '2022-06-01'],
  ['科技型中小企业_示例.xlsx', technologySmeSheets, '2026-06-15'],
  ['专精特新_示例.xlsx', specialisedSheets, '2026-06-15'],
  ['破茧成蝶_示例.xlsx', cocoonSheets],
  ['各类事项/破茧成蝶按培育目标_示例.xlsx', cocoonGoalSheets],
  ['科技副总_示例.xlsx', technologyDeputySheets, '2026-06-15'],
  ['高新技术企业认定_示例.xlsx', highTechSheets],
  ['研发费用加计扣除_示例.xlsx', superDeductionSheets],
  ['各类事项/加计扣除按月数_示例.xlsx', deductionByMonthsSheets],
  ['技术先进型服务企业_示例.xlsx', advancedServiceSheets],
  ['指标台账_示例.xlsx', ledgerSheets],
  ['任务清单_示例.xlsx', taskSheets],
  ['孵化载体后补助_示例.xlsx', incubatorSheets],
  ['技术转移机构补助_示例.xlsx', transferAgencySheets],
  ['联合投入项目_示例.xlsx', coFundingSheets],
  ['各类事项/孵化载体超出名额_示例.xlsx', incubatorTooManySheets],
  ['各类事项/技术转移数额异常_示例.xlsx', transferUnusualSheets],
  ['各类事项/联合投入须企业牵头_示例.xlsx', coFundingLedSheets],
  ['成果转化收益分配_示例.xlsx', proceedsSheets],
  ['留学人员择优资助_示例.xlsx', returneeSheets],
  ['科技人才项目_示例.xlsx', talentSheets],
  ['整齐_示例.xlsx', [enterpriseSheetOf(caseEnterprises), candidateSheetOf(caseCandidates), history, policySheet]],
  ['往年入选名单_示例.xlsx', [history]],
  ...cityNames.map((city) => {
    const rows = caseEnterprises.filter(({ cells }) => cells['reportingUnit'] === `${city}科技局`);
    return [`一案九表/${city}_企业申报.xlsx`, [enterpriseSheetOf(rows)]] as const;
  }),
  ...universities.map((unit) => {
    const rows = caseCandidates.filter(({ cells }) => cells['sendingUnit'] === unit);
    return [`一案九表/${unit}_人选推荐.xlsx`, [candidateSheetOf(rows)]] as const;
  }),
  ...[...settingsAndShapes].map(([name, sheets]) => [`各类事项/口径与材料/${name}`, sheets] as const),
  ['各类事项/集体研究与核定_示例.xlsx', meetingAndMoney],
  ...[...placesSheets].map(([name, sheets]) => [`各类事项/${name}_示例.xlsx`, sheets] as const),
  ['各类事项/多个专项_示例.xlsx', severalProgrammesSheets, severalDay],
  ...[...rdBatches].map(([name, sheets]) => [`各类事项/${name}_示例.xlsx`, sheets, '2022-06-01'] as const),
];

/** The large case in one workbook, as clerks really send it. */
function untidyCase(): Uint8Array {
  const plain = ({ name, columns, rows }: SampleSheet) => ({ name, cells: [columns.map(({ head }) => head), ...rows] });
  const sheets = [
    untidySheet('企业', untidyEnterpriseColumns, caseEnterprises, ({ cells }) => String(cells['reportingUnit'])),
    untidySheet('人选', untidyCandidateColumns, caseCandidates, ({ cells }) => String(cells['sendingUnit'])),
    plain(history),
    plain(policySheet),
  ];
  return newWorkbook(sheets, nodeCodec, { level: 9 });
}

function write(name: string, content: Uint8Array | string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

for (const [name, sheets, day = sampleDay] of drawings) write(name, await drawn(sheets, day));
write('杂乱_示例.xlsx', untidyCase());
write('各类事项/核实后改动_示例.xlsx', await acceptedThenChanged('核实后改动_示例.xlsx'));
write('planted.json', `${JSON.stringify(planted, null, 2)}\n`);
const samples = allSamples();
for (const { files, expected } of samples) write(expected, textOf(await reportOf(files)));
process.stdout.write(`samples/: ${samples.length} samples, what is planted in ${workbook}, and the report of each\n`);
