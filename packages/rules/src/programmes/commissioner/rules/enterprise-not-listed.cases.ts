import { casesOf } from '../../../kernel/cases.ts';
import { candidates } from '../tables/candidates.ts';
import { enterpriseNotListed } from './enterprise-not-listed.ts';

const hostCode = '91220101MA0XX0015U';

export const cases = casesOf(enterpriseNotListed, candidates, [
  { name: '申报表中没有', rows: [{ hostCode }], beside: { enterprises: [] }, answer: true },
  {
    name: '申报表中有',
    rows: [{ hostCode }],
    beside: { enterprises: [{ creditCode: hostCode, city: '210000' }] },
    answer: false,
  },
  { name: '没有企业申报表', rows: [{ hostCode }], answer: undefined },
  { name: '信用代码未填', rows: [{}], beside: { enterprises: [] }, answer: undefined },
]);
