import { ModelWorkbook } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { Session } from '../../session.ts';
import { planExports } from '../plan-exports.ts';
import { creditCode } from '../testing/sample-case.ts';

const [medium, large, fallen, unknown, waiting] = [1, 2, 3, 4, 5].map(creditCode) as [
  string,
  string,
  string,
  string,
  string,
];

/** As the three offices send them: years in the heads, yuan here and 千元 there, in orders of their own. */
const taxSheet = {
  name: '税务局',
  cells: [
    ['研发费用加计扣除情况'],
    ['序号', '纳税人识别号', '纳税人名称', '2020年度研发费用（元）', '2021年度研发费用（元）', '加计扣除金额（元）'],
    [1, medium, '示例甲有限公司', 1_000_000, 1_500_000, 1_125_000],
    [2, large, '示例乙股份有限公司', 40_000_000, 60_000_000.05, 45_000_000],
    [3, fallen, '示例丙有限公司', 2_000_000, 1_999_999.99, 1_000_000],
    [4, unknown, '示例丁有限公司', 300_000, 500_000, 400_000],
    [5, waiting, '示例戊有限公司', null, 700_000, 500_000],
  ] satisfies Content[][],
};
const statisticsSheet = {
  name: '统计局',
  cells: [
    [
      '统一社会信用代码',
      '单位详细名称',
      '行业代码',
      '从业人员期末人数',
      '营业收入（千元）',
      '资产总计（千元）',
      '2021年R&D经费（千元）',
      '2020年R&D经费（千元）',
    ],
    [large, '示例乙股份有限公司', '3911', 1000, 400_000, 900_000, 60_000.00005, 40_000],
    [medium, '示例甲有限公司', '3911', 999, 400_000, 900_000, 1500, 1000],
    [fallen, '示例丙有限公司', '6513', 50, 9000, 8000, 1999.99999, 2000],
    [waiting, '示例戊有限公司', '6513', 50, 9000, 8000, 700, null],
  ] satisfies Content[][],
};
const registerSheet = {
  name: '市场监管厅',
  cells: [
    ['企业名称', '统一社会信用代码', '登记状态', '所在市州'],
    ['示例甲有限公司', medium, '存续', '吉林市'],
    ['示例乙股份有限公司', large, '存续', '长春市'],
    ['示例丙有限公司', fallen, '存续', '长春市'],
    ['示例丁有限公司', unknown, '存续', '长春市'],
    ['示例戊有限公司', waiting, '存续', '长春市'],
  ],
};
/** Made-up figures, in nobody's notice. */
const terms = [
  ['R&D补助所属年度', '2021年'],
  ['中小微企业R&D增量补助比例', '2%'],
  ['大型企业R&D增量补助比例', '0.5%'],
  ['大型企业R&D存量补助比例', '0.1%'],
  ['每户企业R&D补助上限', '50万元'],
  ['R&D补助最低拨付额', '本年无此条件'],
  ['R&D补助取整单位', '100元'],
  ['R&D投入最低额', '本年无此条件'],
  ['R&D投入最低增幅', '本年无此条件'],
];

async function papers(lines: readonly (readonly string[])[]) {
  const model = new ModelWorkbook('三部门数据.xlsx');
  model.addSheet(taxSheet);
  model.addSheet(statisticsSheet);
  model.addSheet(registerSheet);
  model.addSheet({ name: '政策口径', cells: [['项目', '取值'], ...lines] });
  const session = new Session([model], { rulesHash: 'sha256:test', today: '2022-06-01' });
  const report = await session.check();
  const { forms, texts } = planExports(session.result, report);
  return { report, texts, form: (layout: string) => forms.find((one) => one.layout === layout)!, forms };
}

describe('a batch from three departments', () => {
  it('is recognised, joined by code, and judged', async () => {
    const { report } = await papers(terms);
    expect([report.programme, report.tables.map(({ table }) => table)]).toEqual([
      'rd-guidance',
      ['rd-tax', 'rd-statistics', 'rd-register'],
    ]);
    expect(
      report.decisions
        .filter(({ table }) => table === 'rd-tax')
        .map(({ status, reasons }) => [status, ...reasons.map(({ code }) => code)]),
    ).toEqual([['eligible'], ['eligible'], ['ineligible', 'rd-no-increment'], ['undetermined'], ['undetermined']]);
    expect(report.amounts.map(({ key, item, year, yuan }) => [key, item, year, yuan])).toEqual([
      [medium, 'rd-guidance-subsidy', 2021, '10000.00'],
      [large, 'rd-guidance-subsidy', 2021, '160000.00'],
    ]);
    expect(report.totals.yuan).toBe('170000.00');
  });

  it('names whom and what it waits for', async () => {
    const { report } = await papers(terms);
    const [, , , absent, blank] = report.decisions.filter(({ table }) => table === 'rd-tax');
    expect(absent!.missing.map(({ name }) => name)).toContain('rd-not-in-statistics');
    expect(blank!.missing.map(({ kind, name }) => [kind, name])).toEqual([['cell', 'expenseBefore']]);
  });

  it('without figures is computed for nobody, and each figure is asked for once', async () => {
    const { report, form } = await papers([]);
    expect(report.amounts).toEqual([]);
    const asked = report.decisions.flatMap(({ missing }) => missing.map(({ name }) => name));
    for (const name of ['rd-least-spending', 'rd-least-growth']) expect(asked).toContain(name);
    expect(form('rd-calculation').rows.map((row) => row[9])).toEqual([null, null, 0, null, null]);
  });
});

describe('核算、公示、拨付', () => {
  it('核算表 shows every enterprise with what its amount comes from', async () => {
    const { form } = await papers(terms);
    expect(form('rd-calculation').rows).toEqual([
      [1, '示例甲有限公司', medium, '吉林市', '中型', 150, 100, 50, '增量', 10_000, '符合'],
      [2, '示例乙股份有限公司', large, '长春市', '大型', 6000.000005, 4000, 2000.000005, '增量和存量', 160_000, '符合'],
      [3, '示例丙有限公司', fallen, '长春市', '小型', 199.999999, 200, -0.000001, '增量', 0, '不符合'],
      [4, '示例丁有限公司', unknown, '长春市', null, 50, 30, 20, null, null, '待核定'],
      [5, '示例戊有限公司', waiting, '长春市', '小型', 70, null, null, '增量', null, '待补正'],
    ]);
    expect(form('rd-calculation').totals!.at(-2)).toBe(170_000);
    expect(form('rd-calculation').notes![0]).toContain('壹拾柒万元整');
  });

  it('公示表 says who gets how much, by city, and nothing else', async () => {
    const { form } = await papers(terms);
    expect(form('rd-publication').rows).toEqual([
      [1, '示例乙股份有限公司', large, '长春市', 160_000],
      [2, '示例甲有限公司', medium, '吉林市', 10_000],
    ]);
  });

  it('拨付表 shares each amount, with subtotals that agree', async () => {
    const { form } = await papers([...terms, ['R&D补助省级分担比例', '60%']]);
    const { rows, sums, totals } = form('rd-payment');
    expect(rows.map((row) => row.slice(0, 8))).toEqual([
      [1, '长春市', '示例乙股份有限公司', large, 1, 160_000, 96_000, 64_000],
      [null, '长春市', '小计', null, 1, 160_000, 96_000, 64_000],
      [2, '吉林市', '示例甲有限公司', medium, 1, 10_000, 6000, 4000],
      [null, '吉林市', '小计', null, 1, 10_000, 6000, 4000],
    ]);
    expect([sums, totals]).toEqual([
      [1, 3],
      ['合计', null, null, null, 2, 170_000, 102_000, 68_000],
    ]);
  });

  it('拨付表 leaves the shares blank until the office has set them', async () => {
    const { form } = await papers(terms);
    expect(form('rd-payment').rows[0]!.slice(5, 8)).toEqual([160_000, null, null]);
    expect(form('rd-payment').subtitle).toContain('省级分担比例未设');
    expect(form('rd-payment').title).toBe('吉林省企业R&D投入引导计划2021年度补助资金拨付表');
  });

  it('who is refused stands in that list, under the plan’s own name', async () => {
    const { form, forms, texts } = await papers(terms);
    expect(form('refusals').rows[0]!.slice(2, 4)).toEqual(['示例丙有限公司', fallen]);
    expect(forms.filter(({ title, fileName }) => /专员/.test(title + fileName))).toEqual([]);
    expect(texts).toEqual([]);
  });
});
