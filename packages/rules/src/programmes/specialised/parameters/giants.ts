import { wanYuan } from '../../../kernel/index.ts';
import { byEdition } from './by-edition.ts';

// What the new rule asks of a 小巨人. What the former one asked is in none of the documents at hand: it is not set.

const of = 'giants';

export const giantRevenue = byEdition({
  id: 'specialised-giant-least-revenue',
  label: '“小巨人”上年度营业收入下限',
  unit: '分',
  of,
  current: [wanYuan(5000), '上年度营业收入5000万元以上。'],
});

export const giantMainShare = byEdition({
  id: 'specialised-giant-least-main-share',
  label: '“小巨人”主营业务收入占营业收入比重下限',
  unit: '百万分之一',
  of,
  current: [900_000, '主营业务收入占营业收入90%以上。'],
});

/** Compound growth a year, over two years. */
export const giantGrowth = byEdition({
  id: 'specialised-giant-least-growth',
  label: '“小巨人”近两年年均复合增长率下限',
  unit: '百万分之一',
  of,
  current: [50_000, '近两年年均复合增长率5%以上。'],
});

export const giantDebtShare = byEdition({
  id: 'specialised-giant-most-debt-share',
  label: '“小巨人”资产负债率上限',
  unit: '百万分之一',
  of,
  current: [750_000, '资产负债率不超过75%。'],
});

export const giantSpendingBound = byEdition({
  id: 'specialised-giant-least-rd',
  label: '“小巨人”近两年研发费用下限',
  unit: '分',
  of,
  current: [wanYuan(1200), '近两年研发费用1200万元以上。'],
});

export const giantSpendingShare = byEdition({
  id: 'specialised-giant-least-rd-share',
  label: '“小巨人”研发费用占营业收入比重下限',
  unit: '百万分之一',
  of,
  current: [30_000, '近两年每年研发费用占营业收入3%以上。'],
});

export const giantFirstClass = byEdition({
  id: 'specialised-giant-least-first-class',
  label: '“小巨人”Ⅰ类知识产权件数下限',
  unit: '项',
  of,
  current: [4, '有4项以上Ⅰ类知识产权。'],
});

export const giantMarketShare = byEdition({
  id: 'specialised-giant-least-market-share',
  label: '“小巨人”细分市场占有率下限',
  unit: '百万分之一',
  of,
  current: [100_000, '细分市场占有率10%以上，或者排名前3。'],
});

/** 前三, in place of the market share. */
export const giantMarketRank = byEdition({
  id: 'specialised-giant-market-rank',
  label: '“小巨人”细分市场排名（代替占有率）',
  unit: '户',
  of,
  current: [3, '细分市场占有率不足的，排名前3。'],
});

export const giantScore = byEdition({
  id: 'specialised-giant-least-score',
  label: '“小巨人”发展质量评价得分下限',
  unit: '分值',
  of,
  current: [60, '发展质量评价得分60分以上。'],
});
