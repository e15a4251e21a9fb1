import { parameter, wanYuan, type Parameter, type ParameterUnit } from '../../kernel/index.ts';
import { guide, reply } from './document.ts';

const open = (definition: Omit<Parameter, 'values' | 'cites'> & { readonly summary: string }): Parameter => {
  const { summary, ...rest } = definition;
  return parameter({ ...rest, cites: guide(summary), values: [] });
};

const told = (id: string, label: string, unit: ParameterUnit, value: number, paragraph: string, summary: string) => {
  const cites = reply(paragraph, summary);
  return parameter({ id, label, unit, cites, values: [{ from: '2023-05-17', value, cites }] });
};

/** Least share of a joint project that the enterprise bears. Itself enough. */
export const leastShare = open({
  id: 'co-least-share',
  label: '联合资助中企业出资最低比例',
  unit: '百万分之一',
  summary: '企业出资与财政资金共同资助，比例未写明。',
});

/** What the province adds to each yuan of the enterprise. */
export const matchRate = open({
  id: 'co-match-rate',
  label: '联合资助中财政按企业出资匹配的比例',
  unit: '百万分之一',
  summary: '财政资金与企业出资的匹配比例未写明。',
});

/** The year in which the projects are granted. */
export const projectYear = open({
  id: 'co-year',
  label: '联合资助项目立项年度',
  unit: '年',
  summary: '项目按年度指南组织。',
});

/** Enterprises' money to the fiscal money of the first challenges: 2.8 to one. */
export const challengeLeverage = told(
  'co-challenge-leverage',
  '首批揭榜项目企业投入与财政资金之比',
  '百万分之一',
  2_800_000,
  '二（一）1',
  '首批揭榜项目企业投入是财政资金的2.8倍。',
);

/** Enterprises' money in the first challenges. */
export const challengeInvested = told(
  'co-challenge-invested',
  '首批揭榜项目企业投入',
  '分',
  wanYuan(2490),
  '二（一）1',
  '首批揭榜项目引导企业投入2490万元。',
);

/** Fiscal money that was invested as venture capital. */
export const ventureInvested = told(
  'co-venture-invested',
  '创投引导投入的财政资金',
  '分',
  wanYuan(3305),
  '二（一）2',
  '以创投引导的形式投资3305万元，支持2家企业。',
);

/** What followed it is more than this. */
export const ventureSocial = told(
  'co-venture-social',
  '创投引导的社会资本超过',
  '分',
  wanYuan(24_000),
  '二（一）2',
  '引导社会资本投入超过2.4亿元。',
);
