import { parameter, type Parameter } from '../../kernel/index.ts';
import { measure } from './document.ts';

/**
 * Nothing here has a value: the documents at hand give none. The office sets what the measure and the year's notice say,
 * and nothing is computed before. A bound that the notice does not make is set to 本年无此条件.
 */
const open = (definition: Omit<Parameter, 'values' | 'cites'> & { readonly summary: string }): Parameter => {
  const { summary, ...rest } = definition;
  return parameter({ ...rest, cites: measure(summary), values: [] });
};

/** The year whose R&D is supported: the year of the payment is later. */
export const subsidyYear = open({
  id: 'rd-year',
  label: 'R&D补助所属年度',
  unit: '年',
  summary: '按年度核算，例如2020年度、2021年度两批。',
});

/** Share of the increment that a micro, small or medium enterprise gets. */
export const smallerIncrementRate = open({
  id: 'rd-smaller-increment-rate',
  label: '中小微企业R&D增量补助比例',
  unit: '百万分之一',
  summary: '对中小微企业研发投入的增量给予补助，比例由实施办法规定。',
});

/** Share of the increment that a large enterprise gets. */
export const largeIncrementRate = open({
  id: 'rd-large-increment-rate',
  label: '大型企业R&D增量补助比例',
  unit: '百万分之一',
  summary: '对大型企业研发投入的增量给予补助，比例由实施办法规定。',
});

/** Share of the stock that a large enterprise gets beside. */
export const largeStockRate = open({
  id: 'rd-large-stock-rate',
  label: '大型企业R&D存量补助比例',
  unit: '百万分之一',
  summary: '对大型企业研发投入的存量给予补助，比例由实施办法规定。',
});

/** Most that one enterprise gets for a year. */
export const mostPerEnterprise = open({
  id: 'rd-most',
  label: '每户企业R&D补助上限',
  unit: '分',
  condition: true,
  awaited: true,
  summary: '每户企业的年度补助上限由实施办法规定。',
});

/** Least that is paid out; what comes to less is not paid. */
export const leastPayment = open({
  id: 'rd-least',
  label: 'R&D补助最低拨付额',
  unit: '分',
  condition: true,
  awaited: true,
  summary: '低于最低拨付额的不予补助，数额由实施办法规定。',
});

/** An amount is a multiple of it; 分 for an amount that is not rounded beyond the fen. */
export const roundingStep = open({
  id: 'rd-rounding-step',
  label: 'R&D补助取整单位',
  unit: '分',
  summary: '补助金额取整到多少，由实施办法规定。',
});

/** Least R&D of the year that earns anything. */
export const leastSpending = open({
  id: 'rd-least-spending',
  label: 'R&D投入最低额',
  unit: '分',
  condition: true,
  awaited: true,
  summary: '享受补助的最低研发投入由实施办法规定。',
});

/** Least growth on the year before that earns anything. */
export const leastGrowth = open({
  id: 'rd-least-growth',
  label: 'R&D投入最低增幅',
  unit: '百万分之一',
  condition: true,
  awaited: true,
  summary: '享受补助的最低研发投入增幅由实施办法规定。',
});

/** Share of each amount that the province bears; the city bears the rest. */
export const provinceShare = open({
  id: 'rd-province-share',
  label: 'R&D补助省级分担比例',
  unit: '百万分之一',
  summary: '省与市州的分担比例由实施办法规定。',
});

/** By how much of the tax office's figure the statistics may differ before somebody looks. */
export const tolerance = open({
  id: 'rd-tolerance',
  label: '税务与统计研发数据允许差异',
  unit: '百万分之一',
  condition: true,
  summary: '税务、统计数据共同用于核算，差异的处理由实施办法规定。',
});
