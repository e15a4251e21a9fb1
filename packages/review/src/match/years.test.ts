import { findProgramme, rdTax } from '@keshen/rules';
import { describe, expect, it } from 'vitest';
import { matchHeads } from './match-heads.ts';

const taken = (...texts: string[]) => {
  const heads = ['企业名称', '统一社会信用代码', ...texts].map((text, column) => ({ column, texts: text.split('|') }));
  const { columns, uncertain } = matchHeads(rdTax, heads);
  const found = [...columns].filter(([, { column }]) => column > 1);
  return { ...Object.fromEntries(found.map(([field, { head }]) => [field, head])), asked: [...uncertain.keys()] };
};

describe('heads that name their year', () => {
  it.each([
    ['in order', ['2020年度研发费用（万元）', '2021年度研发费用（万元）']],
    ['the later first', ['2021年度研发费用（万元）', '2020年度研发费用（万元）']],
    ['below a group', ['研发费用（万元）|2020年度', '研发费用（万元）|2021年度']],
    ['without 年', ['2020研发费用（万元）', '2021研发费用（万元）']],
    ['with an earlier year', ['2019年研发费用', '2020年研发费用', '2021年研发费用']],
  ])('%s: the later is the year that counts', (_name, texts) => {
    const of = (year: string) => texts.find((text) => text.includes(year))!.replace('|', '');
    expect(taken(...texts)).toEqual({ expense: of('2021'), expenseBefore: of('2020'), asked: [] });
  });

  it('keep their units, and the pairs apart', () => {
    const heads = [
      '2021年研发费用（元）',
      '2020年研发费用（元）',
      '2021年可加计扣除研发费用',
      '2020年可加计扣除研发费用',
    ];
    expect(taken(...heads)).toEqual({
      expense: heads[0],
      expenseBefore: heads[1],
      deductible: heads[2],
      deductibleBefore: heads[3],
      asked: [],
    });
    const match = matchHeads(rdTax, [{ column: 0, texts: ['2021年研发费用（元）'] }]);
    expect(match.columns.get('expense')).toMatchObject({ unit: '元', score: 1 });
  });

  it('alone are the year that counts, unless another head says so', () => {
    expect(taken('2021年研发费用')).toMatchObject({ expense: '2021年研发费用' });
    expect(taken('本年度研发费用', '2020年研发费用')).toEqual({
      expense: '本年度研发费用',
      expenseBefore: '2020年研发费用',
      asked: [],
    });
  });

  it('two years apart give no year before', () => {
    expect(taken('2021年研发费用', '2019年研发费用')).toEqual({ expense: '2021年研发费用', asked: [] });
  });

  it('naming one year twice are nobody’s choice', () => {
    expect(taken('2021年研发费用', '2021年度研发费用')).toEqual({ asked: [] });
  });

  it('that are something else of a year stay what they are', () => {
    expect(taken('2021年度加计扣除金额', '2021年至2020年研发费用增量')).toEqual({ asked: [] });
  });
});

describe('a run of three years', () => {
  const [hightechApplicants] = findProgramme('high-tech')!.tables;
  const sales = (...texts: string[]) => {
    const { columns } = matchHeads(
      hightechApplicants!,
      texts.map((text, column) => ({ column, texts: text.split('|') })),
    );
    return ['sales1', 'sales2', 'sales3'].map((field) => columns.get(field)?.head);
  };

  it.each([
    ['in order', ['2021年销售收入', '2022年销售收入', '2023年销售收入'], [0, 1, 2]],
    ['the latest first', ['2023年销售收入', '2022年销售收入', '2021年销售收入'], [2, 1, 0]],
    ['below a group', ['销售收入（万元）|2021年', '销售收入（万元）|2022年', '销售收入（万元）|2023年'], [0, 1, 2]],
    ['with a year before them', ['2020年销售收入', '2021年销售收入', '2022年销售收入', '2023年销售收入'], [1, 2, 3]],
    ['of which one is missing', ['2021年销售收入', '2023年销售收入'], [0, undefined, 1]],
    ['beside a head that says which year counts', ['最近一年销售收入', '2022年销售收入', '2021年销售收入'], [2, 1, 0]],
    [
      'one of which is named twice',
      ['2022年销售收入', '2022年度销售收入', '2023年销售收入'],
      [undefined, undefined, undefined],
    ],
  ] as const)('%s', (_name, texts, places) => {
    const heads = places.map((place) => (place === undefined ? undefined : texts[place]!.replace('|', '')));
    expect(sales(...texts)).toEqual(heads);
  });

  it('of income, assets and debts side by side are kept apart', () => {
    const items = ['销售收入', '净资产', '资产总额', '负债总额'];
    const texts = items.flatMap((item) => [2021, 2022, 2023].map((year) => `${year}年${item}（万元）`));
    const { columns } = matchHeads(
      hightechApplicants!,
      texts.map((text, column) => ({ column, texts: [text] })),
    );
    const fields = ['sales', 'net', 'assets', 'debts'].flatMap((field) => [1, 2, 3].map((nth) => `${field}${nth}`));
    expect(fields.map((field) => columns.get(field)?.column)).toEqual(texts.map((_, column) => column));
  });
});
