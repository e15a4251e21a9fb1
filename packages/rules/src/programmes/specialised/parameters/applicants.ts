import { wanYuan } from '../../../kernel/index.ts';
import { byEdition } from './by-edition.ts';

const of = 'applicants';

/** Full years in one niche of the market; 以上, so the number itself is enough. */
export const leastMarketYears = byEdition({
  id: 'specialised-least-market-years',
  label: '从事特定细分市场年限下限',
  unit: '年',
  of,
  former: [2, '从事特定细分市场2年以上。'],
  current: [3, '从事特定细分市场3年以上。'],
});

/** Last year's revenue; financing may stand in its place. */
export const leastRevenue = byEdition({
  id: 'specialised-least-revenue',
  label: '上年度营业收入下限',
  unit: '分',
  of,
  former: [wanYuan(1000), '上年度营业收入1000万元以上，或者近两年新增股权融资2000万元以上。'],
  current: [wanYuan(1500), '上年度营业收入1500万元以上，或者近两年新增实缴股权融资2000万元以上。'],
});

/** Equity paid in over two years, in place of revenue. */
export const leastFinancing = byEdition({
  id: 'specialised-least-financing',
  label: '近两年新增股权融资下限（代替营业收入）',
  unit: '分',
  of,
  former: [wanYuan(2000), '营业收入不足的，近两年新增股权融资2000万元以上。'],
  current: [wanYuan(2000), '营业收入不足的，近两年新增实缴股权融资2000万元以上。'],
});

/** R&D of last year; under the new rule of each of the last two years. */
export const leastSpending = byEdition({
  id: 'specialised-least-rd',
  label: '年度研发费用下限',
  unit: '分',
  of,
  former: [wanYuan(100), '上年度研发费用100万元以上。'],
  current: [wanYuan(100), '近两年每年研发费用100万元以上。'],
});

/** R&D as a share of the same year's revenue. */
export const leastSpendingShare = byEdition({
  id: 'specialised-least-rd-share',
  label: '研发费用占营业收入比重下限',
  unit: '百万分之一',
  of,
  former: [30_000, '上年度研发费用占营业收入3%以上。'],
  current: [30_000, '近两年每年研发费用占营业收入3%以上。'],
});

export const leastMainShare = byEdition({
  id: 'specialised-least-main-share',
  label: '主营业务收入占营业收入比重下限',
  unit: '百万分之一',
  of,
  current: [800_000, '主营业务收入占营业收入80%以上。'],
});

/** 不超过: the number itself is allowed. */
export const mostDebtShare = byEdition({
  id: 'specialised-most-debt-share',
  label: '资产负债率上限',
  unit: '百万分之一',
  of,
  current: [800_000, '资产负债率不超过80%。'],
});

export const leastFirstClass = byEdition({
  id: 'specialised-least-first-class',
  label: 'Ⅰ类知识产权件数下限',
  unit: '项',
  of,
  current: [1, '有1项以上正在应用的Ⅰ类知识产权，获科技奖励或建有研发机构的可以免除。'],
});

/** Points given by whoever scores. */
export const leastScore = byEdition({
  id: 'specialised-least-score',
  label: '评价得分下限',
  unit: '分值',
  of,
  former: [60, '评价得分60分以上，或者符合四项直通条件之一。'],
  current: [50, '发展质量评价得分50分以上。'],
});
