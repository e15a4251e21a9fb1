import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { candidates } from '../tables/candidates.ts';
import { enterpriseIneligible } from './enterprise-ineligible.ts';

const hostCode = '91220101MA0XX0015U';
const sound = {
  creditCode: hostCode,
  city: '220100',
  foundedByInstitution: false,
  industry: '39',
  staff: 300,
  revenue: wanYuan(2000),
};
const rows = [{ hostCode }];

export const cases = casesOf(enterpriseIneligible, candidates, [
  { name: '企业符合', rows, beside: { enterprises: [sound] }, answer: false },
  { name: '企业在省外', rows, beside: { enterprises: [{ ...sound, city: '210000' }] }, answer: true },
  { name: '企业待补正', rows, beside: { enterprises: [{ ...sound, staff: undefined }] }, answer: undefined },
  { name: '企业不在申报表，由另一条规则处理', rows, beside: { enterprises: [] }, answer: false },
  { name: '没有企业申报表', rows, answer: undefined },
  { name: '信用代码未填', rows: [{}], beside: { enterprises: [sound] }, answer: undefined },
  {
    name: '同一企业报了两次，结论不一，不按先后取',
    rows,
    beside: { enterprises: [sound, { ...sound, city: '210000' }] },
    answer: undefined,
  },
]);
