import { byEdition } from './by-edition.ts';

// The former rule prints this standard. Whether it holds beside the new one, the copies at hand do not say: from then on
// it is not set.

const of = 'innovative';

export const innovativeScore = byEdition({
  id: 'specialised-innovative-least-score',
  label: '创新型中小企业评价得分下限',
  unit: '分值',
  of,
  former: [60, '评价得分60分以上，三类指标各有最低分。'],
});

export const leastInnovation = byEdition({
  id: 'specialised-innovative-least-innovation',
  label: '创新型中小企业创新能力指标最低分',
  unit: '分值',
  of,
  former: [20, '创新能力指标得分20分以上。'],
});

export const leastGrowth = byEdition({
  id: 'specialised-innovative-least-growth',
  label: '创新型中小企业成长性指标最低分',
  unit: '分值',
  of,
  former: [15, '成长性指标得分15分以上。'],
});

export const leastFocus = byEdition({
  id: 'specialised-innovative-least-focus',
  label: '创新型中小企业专业化指标最低分',
  unit: '分值',
  of,
  former: [15, '专业化指标得分15分以上。'],
});
