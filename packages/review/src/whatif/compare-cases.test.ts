import { ModelWorkbook } from '@keshen/workbook/model';
import { describe, expect, it } from 'vitest';
import { exceptionFields, exceptionLabel } from '../exceptions/exception-sheet.ts';
import { CheckRefused } from '../refused.ts';
import { Session } from '../session.ts';
import { candidateCells, candidateHeads, enterpriseCells, enterpriseHeads } from '../testing/applications.ts';

const settings = { rulesHash: 'sha256:test', today: '2024-06-01' };
const [one, other] = ['91220101MA0XX0015U', '91220184MA0XX00153'] as const;

async function checked(...more: readonly ModelWorkbook[]): Promise<Session> {
  const model = new ModelWorkbook('申报.xlsx');
  model.addSheet({
    name: '企业申报',
    cells: [
      enterpriseHeads,
      enterpriseCells({ 企业名称: '甲公司', 统一社会信用代码: one }),
      enterpriseCells({ 企业名称: '乙公司', 统一社会信用代码: other, '从业人员（人）': 299 }),
    ],
  });
  model.addSheet({
    name: '人选推荐',
    cells: [
      candidateHeads,
      candidateCells({ 姓名: '人选一', 身份证号: '220104197001010010', 拟入驻企业统一社会信用代码: one }),
      candidateCells({ 姓名: '人选二', 身份证号: '220104198506150021', 拟入驻企业统一社会信用代码: other }),
    ],
  });
  const session = new Session([model, ...more], settings);
  await session.check();
  return session;
}

describe('试算比对', () => {
  it('shows another figure by enterprise and in all, and leaves the check alone', async () => {
    const session = await checked();
    const before = session.result;
    const { settings: changed, rows, payees, money } = session.whatIf(new Map([['yearly-subsidy', '6万元']]));
    expect(changed).toEqual([{ id: 'yearly-subsidy', label: '每年补助标准', before: '5万元', after: '6万元' }]);
    expect(rows.map(({ name, status }) => [name, status.before, status.after])).toEqual([
      ['人选一', 'eligible', 'eligible'],
    ]);
    expect(payees).toEqual([
      { key: one, name: '甲公司', before: { known: 10_000_000, open: 0 }, after: { known: 12_000_000, open: 0 } },
    ]);
    expect([money.before.known, money.after.known]).toEqual([10_000_000, 12_000_000]);
    expect(session.result).toBe(before);
  });

  it('names the figure of the batch where none holds on the day any more', async () => {
    const session = await checked();
    await session.check({ asOf: '2026-06-01' });
    const { settings: changed } = session.whatIf(new Map([['yearly-subsidy', '6万元']]));
    expect(changed).toMatchObject([{ before: '5万元（2023-01-01至2025-12-31）', after: '6万元' }]);
  });

  it('names who crosses which threshold', async () => {
    const session = await checked();
    const { rows, tables } = session.whatIf(new Map([['small-enterprises', 'barred-if-held']]));
    expect(rows.map(({ name, status, lost }) => [name, status.after, lost.map(({ code }) => code)])).toEqual([
      ['乙公司', 'eligible', ['micro-or-small']],
      ['人选二', 'eligible', ['enterprise-ineligible']],
    ]);
    expect(tables.map(({ before, after }) => [before.eligible, after.eligible])).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it('counts only tables that bear verdicts, and goes by what a meeting has decided', async () => {
    const list = new ModelWorkbook('附件.xlsx');
    list.addSheet({
      name: '往年入选名单',
      cells: [
        ['年度', '姓名', '身份证号', '企业名称', '统一社会信用代码'],
        [2023, '人选三', '222401196801010021', '甲公司', one],
      ],
    });
    const meeting = (sort: string, name: string, code: string) => [
      sort,
      name,
      code,
      '不符合',
      '符合',
      '纪要〔2024〕3号',
      '2024-05-20',
      '甲',
      '乙',
      '丙',
      '重点产业链配套',
    ];
    list.addSheet({
      name: '集体研究事项',
      cells: [
        exceptionFields.map(exceptionLabel),
        meeting('企业', '乙公司', other),
        meeting('人选', '人选二', '220104198506150021'),
      ],
    });
    const session = await checked(list);
    const { rows, tables, money } = session.whatIf(new Map([['yearly-subsidy', '6万元']]));
    expect(tables.map(({ table, before }) => [table.id, before])).toEqual([
      ['enterprises', { eligible: 2, ineligible: 0, undetermined: 0 }],
      ['candidates', { eligible: 2, ineligible: 0, undetermined: 0 }],
    ]);
    expect(rows.map(({ name }) => name)).toEqual(['人选一', '人选二']);
    expect([money.before.known, money.after.known]).toEqual([20_000_000, 24_000_000]);
  });

  it('masks identity numbers', async () => {
    const { rows } = (await checked()).whatIf(new Map([['yearly-subsidy', '6万元']]));
    expect(JSON.stringify(rows.map(({ key }) => key))).not.toContain('197001010010');
  });

  it('refuses what it does not know', async () => {
    const session = await checked();
    expect(() => session.whatIf(new Map([['no-such', '1']]))).toThrow(CheckRefused);
  });
});
