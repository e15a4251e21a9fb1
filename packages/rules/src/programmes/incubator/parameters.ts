import { parameter, type Parameter, type ParameterUnit } from '../../kernel/index.ts';
import { notice, reply } from './document.ts';

/** The day of the reply: before it nothing at hand gives the figure. */
const inForce = '2023-05-17';

const told = (id: string, label: string, unit: ParameterUnit, value: number, summary: string) => {
  const cites = reply('一（一）', summary);
  return parameter({ id, label, unit, cites, values: [{ from: inForce, value, cites }] });
};

const open = (definition: Omit<Parameter, 'values' | 'cites'> & { readonly summary: string }): Parameter => {
  const { summary, ...rest } = definition;
  return parameter({ ...rest, cites: notice(summary), values: [] });
};

/** Carriers that a year supports, 左右. */
export const places = told('incubator-places', '每年后补助户数', '户', 10, '每年支持成效突出的孵化载体10户左右。');

/** How far 左右 goes beyond the number. */
export const margin = open({
  id: 'incubator-places-margin',
  label: '后补助户数“左右”最多可增加',
  unit: '户',
  summary: '每年支持10户左右，上下浮动多少未写明。',
});

/** Least score of a carrier whose results stand out. Itself enough. */
export const leastScore = open({
  id: 'incubator-least-score',
  label: '后补助最低评价得分',
  unit: '分值',
  condition: true,
  summary: '支持孵化成效突出的载体，成效突出的最低得分由评价办法规定。',
});

/** The score of a carrier for which everything is best. */
export const fullScore = open({
  id: 'incubator-full-score',
  label: '孵化载体评价满分',
  unit: '分值',
  condition: true,
  summary: '评价指标和分值由评价办法规定。',
});

/** Money of one carrier. */
export const money = open({
  id: 'incubator-money',
  label: '每户孵化载体后补助金额',
  unit: '分',
  summary: '对入选的孵化载体给予后补助，金额由当年通知规定。',
});

/** The year whose results are assessed: that of the payment is later. */
export const assessedYear = open({
  id: 'incubator-year',
  label: '孵化载体考核评价年度',
  unit: '年',
  summary: '考核评价和后补助按年度进行。',
});

/** 科技企业孵化器 of the province and above. */
export const knownIncubators = told(
  'incubator-known-incubators',
  '全省省级以上科技企业孵化器数',
  '户',
  133,
  '全省有省级以上科技企业孵化器133家。',
);

/** Enterprises in them. */
export const knownFirms = told(
  'incubator-known-firms',
  '省级以上科技企业孵化器在孵企业数',
  '户',
  3727,
  '省级以上科技企业孵化器的在孵企业有3727户。',
);
