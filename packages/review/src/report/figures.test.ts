import { ModelWorkbook } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { beforeEach, describe, expect, it } from 'vitest';
import { comparisonForm } from '../whatif/comparison-form.ts';
import { Session } from '../session.ts';

const heads = [
  '企业名称',
  '统一社会信用代码',
  '国民经济行业',
  '所属年度',
  '是否科技型中小企业',
  '是否高新技术企业',
  '自主研发费用（万元）',
  '研发形成的无形资产摊销额（万元）',
  '委托境内研发费用（万元）',
  '委托境外研发费用（万元）',
];
const firm = (name: string, code: string, highTech: string): Content[] => [
  name,
  code,
  '65',
  2023,
  '否',
  highTech,
  100,
  0,
  0,
  0,
];

let session: Session;
let model: ModelWorkbook;
beforeEach(async () => {
  model = new ModelWorkbook('加计扣除测算.xlsx');
  model.addSheet({
    name: '加计扣除测算',
    cells: [heads, firm('甲公司', '91220101MA0XX0015U', '否'), firm('乙公司', '91220184MA0XX00153', '是')],
  });
  session = new Session([model], { rulesHash: 'sha256:test', today: '2024-06-01' });
  await session.check();
});

describe('figures that nobody pays out', () => {
  it('are in the report, marked as such, and in no sum of money', () => {
    const { amounts, totals } = session.report();
    expect(amounts.map(({ row, item, yuan, figure }) => [row, item, yuan, figure])).toEqual([
      [2, 'deduction-extra', '1000000.00', true],
      [2, 'deduction-tax-saved', '250000.00', true],
      [3, 'deduction-extra', '1000000.00', true],
    ]);
    expect(totals.yuan).toBe('0.00');
  });

  it('have columns of their own beside the rows, found again on the next check', async () => {
    await session.annotate();
    const cells = async () => {
      const { grid } = model.sheet('1');
      const own = Array.from({ length: 5 }, (_, i) => heads.length + i);
      return [0, 1, 2].map((row) => own.map((column) => grid.get(row, column)));
    };
    const standing = [
      ['初审结论', '审查意见', '测算加计扣除额（元）', '测算减免税额（元）', '科审标记'],
      ['符合', null, 1_000_000, 250_000, null],
      ['符合', expect.stringContaining('企业所得税税率'), 1_000_000, '待核定', null],
    ];
    expect(await cells()).toEqual(standing);
    await session.check();
    await session.annotate();
    expect(await cells()).toEqual(standing);
  });

  it('are on the papers under their own names', () => {
    const { forms } = session.exports(session.report());
    const paper = (layout: string) => forms.find((form) => form.layout === layout)!;
    expect(paper('recommended-super-deduction').rows.map((row) => row.slice(5, 7))).toEqual([[1_000_000, 250_000]]);
    const { rows, charts } = paper('statistics-super-deduction');
    expect(rows.map((row) => row.slice(-3))).toEqual([[2, 200, 25]]);
    expect(charts?.map(({ title }) => title)).toContain('测算金额（万元）');
  });

  it('are compared by 试算比对, apart from money', () => {
    const set = new Map([['deduction-tax-rate-high-tech', '15%']]);
    const comparison = session.whatIf(set);
    const { money, figures, rows } = comparison;
    expect([money.after, figures.map(({ label, before, after }) => [label, before, after])]).toEqual([
      { known: 0, open: 0 },
      [
        ['加计扣除额', { known: 200_000_000, open: 0 }, { known: 200_000_000, open: 0 }],
        ['减免税额', { known: 25_000_000, open: 1 }, { known: 40_000_000, open: 0 }],
      ],
    ]);
    expect(rows.map(({ name, figures: own }) => [name, own.map(({ item }) => item)])).toEqual([
      ['乙公司', ['deduction-tax-saved']],
    ]);
    const [line] = comparisonForm(session.result!, comparison).rows;
    expect(line!.at(-1)).toBe('减免税额：待定→15万元');
  });

  it('are traced, each by itself', () => {
    const nodes = session.report(true).traces![0]!.nodes.filter(({ kind }) => kind === 'amount');
    expect(nodes.map(({ label }) => label)).toEqual(['加计扣除额', '减免税额']);
    const { forms } = session.exports(session.report());
    const lines = forms.find(({ layout }) => layout === 'calculation')!.rows.map(([, , line]) => line);
    expect(lines).toEqual(expect.arrayContaining(['加计扣除额', '减免税额']));
  });
});
