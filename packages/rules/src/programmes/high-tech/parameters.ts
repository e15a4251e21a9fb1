import { parameter, wanYuan, type Citation, type ParameterUnit } from '../../kernel/index.ts';
import { guide, measure } from './document.ts';

/** The rules of 2016. What was applied for before was judged by those of 2008, which are not at hand as a whole. */
export const inForce = '2016-01-01';

const fixed = (id: string, label: string, unit: ParameterUnit, value: number, cites: Citation) =>
  parameter({ id, label, unit, cites, values: [{ from: inForce, value, cites }] });

/** 一年以上: 365 days themselves are enough. */
export const leastDays = fixed(
  'hightech-least-days',
  '申请时注册成立最少天数',
  '日',
  365,
  measure('第十一条（一）', '申请认定时注册成立一年以上，按365个日历天数计。'),
);

/** 不低于. */
export const leastStaffShare = fixed(
  'hightech-staff-share-bound',
  '科技人员占职工总数最低比例',
  '百万分之一',
  100_000,
  measure('第十一条（四）', '科技人员占当年职工总数的比例不低于10%。'),
);

/** 小于（含）: sales of just so much still belong to the lower bracket. */
export const lowBracket = fixed(
  'hightech-low-bracket',
  '研发费用比例第一档销售收入上限',
  '分',
  wanYuan(5000),
  measure('第十一条（五）1', '最近一年销售收入5000万元（含）以下为第一档。'),
);

export const middleBracket = fixed(
  'hightech-middle-bracket',
  '研发费用比例第二档销售收入上限',
  '分',
  wanYuan(20_000),
  measure('第十一条（五）2', '最近一年销售收入5000万元以上、2亿元（含）以下为第二档。'),
);

export const lowIntensity = fixed(
  'hightech-low-intensity',
  '第一档研发费用最低比例',
  '百万分之一',
  50_000,
  measure('第十一条（五）1', '第一档企业近三年研发费用总额占同期销售收入总额不低于5%。'),
);

export const middleIntensity = fixed(
  'hightech-middle-intensity',
  '第二档研发费用最低比例',
  '百万分之一',
  40_000,
  measure('第十一条（五）2', '第二档企业近三年研发费用总额占同期销售收入总额不低于4%。'),
);

export const highIntensity = fixed(
  'hightech-high-intensity',
  '第三档研发费用最低比例',
  '百万分之一',
  30_000,
  measure('第十一条（五）3', '最近一年销售收入2亿元以上的企业，近三年研发费用总额占同期销售收入总额不低于3%。'),
);

export const leastDomesticShare = fixed(
  'hightech-domestic-share-bound',
  '境内研发费用最低比例',
  '百万分之一',
  600_000,
  measure('第十一条（五）', '在中国境内发生的研发费用占全部研发费用不低于60%。'),
);

export const leastIncomeShare = fixed(
  'hightech-income-share-bound',
  '高新技术产品（服务）收入最低比例',
  '百万分之一',
  600_000,
  measure('第十一条（六）', '近一年高新技术产品（服务）收入占同期总收入不低于60%。'),
);

/** 70分以上（不含70分）: here 以上 does not include the number, and the text says so. */
export const scoreBound = fixed(
  'hightech-score-bound',
  '创新能力得分须大于',
  '分值',
  70,
  guide('企业创新能力评价', '四项指标合计须在70分以上，70分本身不算。'),
);

/**
 * Above which growth the lowest band of 1 to 2 points begins. That it is more than nought is remembered and in no copy
 * at hand; unset, growth from nought to under 5 % may earn 0 to 2 points.
 */
export const growthEdge = parameter({
  id: 'hightech-growth-edge',
  label: '成长性最低一档（1至2分）增长率须大于',
  unit: '百万分之一',
  cites: guide('企业创新能力评价 企业成长性', '增长率为负的得0分；最低一档的下限未经核对，待主管部门对照原文设定。'),
  values: [],
});
