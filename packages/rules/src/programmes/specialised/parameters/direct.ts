import { wanYuan } from '../../../kernel/index.ts';
import { byEdition } from './by-edition.ts';

// Four grounds of the former rule, any of which stands in the place of a score.

const of = 'applicants';

/** Place among the winners of a national award; 前五, so the fifth counts. */
export const nationalRank = byEdition({
  id: 'specialised-direct-national-rank',
  label: '直通条件：国家级科技奖励排名',
  unit: '户',
  of,
  former: [5, '近三年获国家级科技奖励，在获奖单位中排名前5。'],
});

export const provincialRank = byEdition({
  id: 'specialised-direct-provincial-rank',
  label: '直通条件：省级科技奖励排名',
  unit: '户',
  of,
  former: [3, '近三年获省级科技奖励，在获奖单位中排名前3。'],
});

/** Yearly mean of two years. */
export const directSpending = byEdition({
  id: 'specialised-direct-rd',
  label: '直通条件：近两年研发费用均值',
  unit: '分',
  of,
  former: [wanYuan(1000), '近两年研发费用均值1000万元以上。'],
});

export const directFinancing = byEdition({
  id: 'specialised-direct-financing',
  label: '直通条件：近两年新增股权融资',
  unit: '分',
  of,
  former: [wanYuan(6000), '近两年新增股权融资6000万元以上。'],
});
