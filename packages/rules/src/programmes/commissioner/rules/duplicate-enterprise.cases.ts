import { casesOf } from '../../../kernel/cases.ts';
import { enterprises } from '../tables/enterprises.ts';
import { duplicateEnterprise } from './duplicate-enterprise.ts';

const one = { creditCode: '91220101MA0XX0015U', name: '示例有限公司' };

export const cases = casesOf(duplicateEnterprise, enterprises, [
  { name: '一次', rows: [one, { ...one, creditCode: '91220184MA0XX00153' }], answer: false },
  { name: '两次', rows: [one, one], answer: true },
  { name: '代码不明的不算重复', rows: [{}, {}], answer: undefined },
]);
