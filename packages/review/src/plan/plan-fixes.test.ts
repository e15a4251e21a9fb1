import { ModelWorkbook } from '@keshen/workbook/model';
import { expect, it } from 'vitest';
import { Session } from '../session.ts';
import { enterpriseCells, enterpriseHeads } from '../testing/applications.ts';
import { fixableCodes } from './plan-fixes.ts';

const cells = [
  enterpriseHeads,
  enterpriseCells({ 企业名称: ' 甲公司', '从业人员（人）': { formula: '=5*100' } }),
  enterpriseCells({ 企业名称: '乙公司', 统一社会信用代码: '91220184MA0XX00153', 技术需求: null }),
];

function workbook(...sheets: readonly string[]): ModelWorkbook {
  const model = new ModelWorkbook('申报.xlsx');
  for (const name of sheets) model.addSheet({ name, cells });
  return model;
}

async function fixes(...workbooks: readonly ModelWorkbook[]) {
  const session = new Session(workbooks, { rulesHash: 'sha256:test', today: '2024-06-01' });
  await session.check();
  return session.fixes(new Set(fixableCodes)).map(({ workbook: at, sheet, cell }) => [at, sheet, cell]);
}

it('leaves alone what only the applicant can mend, and what a formula makes', async () => {
  expect(await fixes(workbook('企业申报'))).toEqual([[0, '企业申报', 'A2']]);
});

it('mends every workbook of the case, also one that repeats another', async () => {
  expect(await fixes(workbook('企业申报'), workbook('企业申报'))).toEqual([
    [0, '企业申报', 'A2'],
    [1, '企业申报', 'A2'],
  ]);
});

it('leaves a copy beside its original as it is', async () => {
  expect(await fixes(workbook('企业申报', '企业申报备份'))).toEqual([[0, '企业申报', 'A2']]);
});
