import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { candidateCells, candidateHeads, enterpriseCells, enterpriseHeads } from '@keshen/review/testing';
import { newWorkbook, openWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import type { Content } from '@keshen/workbook';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keshen, patience, reportOf } from './keshen.ts';

const codes = ['91220101MA0XX0015U', '91220184MA0XX00153'] as const;
const weights = { 长春市: 900, 吉林市: 400, 四平市: 200, 延边州: 300 };

/** A case of two enterprises and two persons, with what the department needs to divide 200 places. */
function workbook(): Uint8Array {
  const firm = (i: number): Content[] => enterpriseCells({ 企业名称: `企业${'甲乙'[i]}`, 统一社会信用代码: codes[i]! });
  const person = (i: number): Content[] =>
    candidateCells({
      姓名: `人选${'一二'[i]}`,
      身份证号: ['220104197001010010', '220104198506150021'][i]!,
      拟入驻企业: `企业${'甲乙'[i]}`,
      拟入驻企业统一社会信用代码: codes[i]!,
    });
  return newWorkbook(
    [
      { name: '企业申报', cells: [[...enterpriseHeads], firm(0), firm(1)] },
      { name: '人选推荐', cells: [[...candidateHeads], person(0), person(1)] },
      {
        name: '往年入选名单',
        cells: [
          ['姓名', '身份证号', '入选批次'],
          ['旧人选', '222401196801010021', '2023年'],
        ],
      },
      {
        name: '测算基数',
        cells: [
          ['单位', '指标', '数值', '年度', '来源'],
          ...Object.entries(weights).map(([unit, value]) => [unit, '规上工业企业数', value, '2023', '示例统计']),
        ],
      },
      {
        name: '政策口径',
        cells: [
          ['项目', '取值', '单位', '来源', '设定人'],
          ['判定日', '2024-06-01', null, '示例通知', '经办人'],
          ['每年补助标准', 5, '万元', '示例文号', '经办人'],
        ],
      },
    ],
    nodeCodec,
  );
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'keshen-whole-'));
  writeFileSync(path.join(folder, '一案.xlsx'), workbook());
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Changes cells of a copy, as somebody would who has it on their desk. */
async function tampered(name: string, sheet: string, ...cells: [row: number, column: number, content: Content][]) {
  const copy = openWorkbook(readFileSync(path.join(folder, '标注/一案_审查.xlsx')), name, nodeCodec);
  const { id } = (await copy.book()).sheets.find((one) => one.name === sheet)!;
  const grid = copy.model.sheets.find((one) => one.name === sheet)!.grid;
  const edits = cells.map(([row, column, content]) => ({
    do: 'write' as const,
    at: { sheet: id, top: row - 1, left: column, rows: 1, columns: 1 },
    was: [grid.get(row - 1, column)],
    now: [content],
  }));
  expect((await copy.apply(edits)).done).toHaveLength(cells.length);
  writeFileSync(path.join(folder, name), copy.save());
  const { status, stdout } = keshen(folder, 'verify', name);
  return { status, stdout };
}

const columnOf = (sheet: string, row: number, text: string): number => {
  const copy = openWorkbook(readFileSync(path.join(folder, '标注/一案_审查.xlsx')), 'x.xlsx', nodeCodec);
  const { grid } = copy.model.sheets.find((one) => one.name === sheet)!;
  return Array.from({ length: 40 }, (_, column) => grid.value(row - 1, column)).indexOf(text);
};

describe('one case from places to the record', { timeout: patience }, () => {
  it('divides 200 places exactly, with every step', () => {
    const { stdout } = keshen(folder, 'quotas', '一案.xlsx', '--method', 'largest-remainder', '--json');
    const { units } = JSON.parse(stdout) as { units: { unit: string; computed: number; quota: string }[] };
    const given = Object.fromEntries(
      units.filter(({ computed }) => computed > 0).map((one) => [one.unit, one.computed]),
    );
    // 900, 400, 200, 300 of 1,800 parts: 100, 44 4/9, 22 2/9, 33 1/3; the last place goes to 4/9.
    expect(given).toEqual({ 长春市: 100, 吉林市: 45, 四平市: 22, 延边朝鲜族自治州: 33 });
    expect(units.find(({ unit }) => unit === '吉林市')?.quota).toBe('400/9');
  });

  it('pays five and five, and says what another figure would cost', () => {
    const { amounts, totals } = reportOf(folder, '一案.xlsx');
    expect(amounts.map(({ year, yuan }) => [year, yuan])).toEqual([
      [1, '50000.00'],
      [2, '50000.00'],
      [1, '50000.00'],
      [2, '50000.00'],
    ]);
    expect(totals.yuan).toBe('200000.00');
    const { stdout } = keshen(folder, 'whatif', '一案.xlsx', '--set', 'yearly-subsidy=6万元');
    expect(stdout).toContain('金额合计：20万元 → 24万元（+4万元）');
  });

  it('exports the papers with how every figure came about', () => {
    expect(keshen(folder, 'check', '一案.xlsx', '--export', '汇总', '--annotate', '标注').status).toBe(1);
    const papers = readdirSync(path.join(folder, '汇总')).join('\n');
    for (const paper of ['专项资金安排计划', '公示名单', '测算过程', '审核留痕表']) expect(papers).toContain(paper);
  });

  it('is verified by whoever receives it', () => {
    const { status, stdout } = keshen(folder, 'verify', '标注/一案_审查.xlsx');
    expect(stdout).toContain('全部一致');
    expect(status).toBe(0);
  });
});

describe('tampered with, verify tells', { timeout: patience }, () => {
  it('a cell of an application', async () => {
    const { status, stdout } = await tampered('改数.xlsx', '企业申报', [2, 6, 299]);
    expect(status).toBe(1);
    expect(stdout).toContain('“企业申报”G2（从业人员（人））与留痕时不同');
    expect(stdout).toContain('结论：留痕时为“符合”，重新审查为“不符合”');
  });

  it('a figure in the result columns', async () => {
    const column = columnOf('人选推荐', 1, '补助金额（元）');
    const { status, stdout } = await tampered('改结果.xlsx', '人选推荐', [2, column, 150_000]);
    expect(status).toBe(1);
    expect(stdout).toContain('现为“150000”，按规则应为“100000”');
    expect(stdout).toContain('一致　　申报内容');
  });

  it('a parameter', async () => {
    const { status, stdout } = await tampered('改口径.xlsx', '政策口径', [3, 1, 8]);
    expect(status).toBe(1);
    expect(stdout).toContain('留痕时的口径现在没有：每年补助标准：5万元');
    expect(stdout).toContain('金额合计：留痕时为200000.00元，重新测算为320000.00元');
  });

  it('a weight by which places were divided', async () => {
    const { status, stdout } = await tampered('改基数.xlsx', '测算基数', [2, 2, 1900]);
    expect(status).toBe(1);
    expect(stdout).toContain('“测算基数”C2（数值）与留痕时不同');
    expect(stdout).toMatch(/现在的测算名额留痕时没有：长春市\d+/);
  });

  it('the record itself', async () => {
    const row = 5;
    const { status, stdout } = await tampered('改留痕.xlsx', '审核留痕表', [row, 1, '2023-01-01']);
    expect(status).toBe(1);
    expect(stdout).toContain(`审核留痕表第${row}行被改动`);
  });
});
