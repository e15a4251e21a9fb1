import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { enterprises } from '../tables/enterprises.ts';
import { smeRdOverCosts } from './sme-rd-over-costs.ts';

const costs = wanYuan(100);

export const cases = casesOf(smeRdOverCosts, enterprises, [
  { name: '全是研发费用', rows: [{ rd: costs, costs }], answer: false },
  { name: '多一分', rows: [{ rd: costs + 1, costs }], answer: true },
  { name: '成本费用未填', rows: [{ rd: costs }], answer: undefined },
]);
