import { casesOf } from '../../../kernel/cases.ts';
import { enterprises } from '../tables/enterprises.ts';
import { deductionExcludedIndustry } from './deduction-excluded-industry.ts';

export const cases = casesOf(deductionExcludedIndustry, enterprises, [
  { name: '软件', rows: [{ industry: '65' }], answer: false },
  { name: '烟草制品业', rows: [{ industry: '16' }], answer: true },
  { name: '烟草小类', rows: [{ industry: '1620' }], answer: true },
  { name: '饮料', rows: [{ industry: '15' }], answer: false },
  { name: '批发业', rows: [{ industry: '51' }], answer: true },
  { name: '批发和零售业门类', rows: [{ industry: 'F' }], answer: true },
  { name: '铁路运输业', rows: [{ industry: '53' }], answer: false },
  { name: '餐饮业', rows: [{ industry: '62' }], answer: true },
  { name: '电信', rows: [{ industry: '63' }], answer: false },
  { name: '房地产业', rows: [{ industry: '70' }], answer: true },
  { name: '资本市场服务', rows: [{ industry: '67' }], answer: false },
  { name: '商务服务业', rows: [{ industry: '72' }], answer: true },
  { name: '研究和试验发展', rows: [{ industry: '73' }], answer: false },
  { name: '娱乐业', rows: [{ industry: '90' }], answer: true },
  { name: '体育', rows: [{ industry: '89' }], answer: false },
  { name: '制造业门类，由另一条规则处理', rows: [{ industry: 'C' }], answer: false },
  { name: '行业未填', rows: [{}], answer: undefined },
]);
