import { parameter, type ParameterUnit } from '../../kernel/index.ts';
import { scheme } from './document.ts';

/** The copy at hand has no date; the scheme was discussed in December 2024. */
const inForce = '2024-12-10';

const fixed = (id: string, label: string, unit: ParameterUnit, value: number, paragraph: string, summary: string) => {
  const cites = scheme(paragraph, summary);
  return parameter({ id, label, unit, cites, values: [{ from: inForce, value, cites }] });
};

/** 三年以上: three years themselves are enough, both for the whole contract and for what is left of it. */
export const leastContract = fixed(
  'deputy-least-contract',
  '聘用合同最短期限',
  '月',
  36,
  '二（一）1',
  '与本市高校、科研机构签订三年以上聘用合同。',
);

/** 不超过: who is 55 and not yet 56 is within it. */
export const highestAge = fixed(
  'deputy-highest-age',
  '首聘最高年龄',
  '岁',
  55,
  '二（一）3',
  '首聘年龄一般不超过55周岁。',
);

/** 40周岁（含）以下. */
export const priorityAge = fixed(
  'deputy-priority-age',
  '优先支持的最高年龄',
  '岁',
  40,
  '二（一）3',
  '同等条件下优先支持40周岁（含）以下的人选。',
);

/** Persons whom an enterprise may take without asking for more. */
export const mostPerHost = fixed(
  'deputy-most-per-host',
  '每户企业人数（未另行申请）',
  '人',
  1,
  '四2',
  '派驻企业原则上选择1名，确有需要的可以申请1名以上。',
);

/** Service in a year, cumulative; 不应少于, so three months are enough. */
export const leastService = fixed(
  'deputy-least-service',
  '每年累计服务时间下限',
  '月',
  3,
  '四',
  '每年以各种形式为企业累计服务不少于3个月。',
);

/** Persons by the end of 2027. 左右: how far it goes, nobody says. */
export const target = fixed('deputy-target', '到2027年遴选人数', '人', 300, '一', '计划到2027年遴选300名左右。');

/** How long ago 两清零 may have been reached to be 近期. */
export const recentMonths = parameter({
  id: 'deputy-recent-months',
  label: '“近期”完成“两清零”以多久为限',
  unit: '月',
  cites: scheme('二（二）2', '近期完成“两清零”的企业也可以派驻，期限未写明。'),
  values: [],
});
