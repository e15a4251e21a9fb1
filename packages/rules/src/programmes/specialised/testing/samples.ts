import { wanYuan } from '../../../kernel/index.ts';

/** Codes that no register has given, right in their checks. */
export const creditCode = '91220101MA0XX0015U';
export const otherCode = '91220184MA0XX00153';

/** A day on which either rule may have been applied under. */
export const day = '2026-06-01';

/** Exactly at the bounds of the new rule: 3 years, 80 %, 80 %, a million, one right, 50 points. */
export const sound = {
  creditCode,
  name: '示例光电有限公司',
  city: '220100',
  industry: '39',
  staff: 100,
  appliedOn: '2026-04-01',
  marketYears: 3,
  revenue: wanYuan(3000),
  revenueBefore: wanYuan(3000),
  mainRevenue: wanYuan(2400),
  rd: wanYuan(100),
  rdBefore: wanYuan(100),
  assets: wanYuan(5000),
  liabilities: wanYuan(4000),
  technologySme: true,
  innovativeSme: false,
  firstClass: 1,
  score: 50,
};

/** The day before the new rule, at the bounds of the former one; what only the new one asks is left out. */
export const former = {
  creditCode,
  name: '示例光电有限公司',
  city: '220100',
  industry: '39',
  staff: 100,
  appliedOn: '2026-03-31',
  marketYears: 2,
  revenue: wanYuan(1000),
  rd: wanYuan(100),
  rdBefore: wanYuan(50),
  score: 60,
};

/** None of the four grounds of the former rule. */
export const noGround = { award: '无', contest: false, financing: 0 };

/** Exactly at the bounds of a 小巨人: 10.25 % in two years is 5 % a year. */
export const giant = {
  creditCode,
  name: '示例光电有限公司',
  city: '220100',
  industry: '39',
  staff: 300,
  appliedOn: '2026-04-01',
  revenue: wanYuan(22_050),
  revenueBefore: wanYuan(20_000),
  revenueEarlier: wanYuan(20_000),
  mainRevenue: wanYuan(19_845),
  rd: wanYuan(661.5),
  rdBefore: wanYuan(600),
  assets: wanYuan(20_000),
  liabilities: wanYuan(15_000),
  firstClass: 4,
  marketShare: 10,
  marketRank: 8,
  score: 60,
};

/** Exactly at the least points of the former rule, but for five points more of innovation and of growth each. */
export const rated = {
  creditCode,
  name: '示例光电有限公司',
  appliedOn: '2026-03-31',
  innovationPoints: 25,
  growthPoints: 20,
  focusPoints: 15,
  score: 60,
};
