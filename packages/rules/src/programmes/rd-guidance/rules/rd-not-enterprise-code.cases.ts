import { casesOf } from '../../../kernel/cases.ts';
import { grown } from '../testing/samples.ts';
import { tax } from '../tables/tax.ts';
import { rdNotEnterpriseCode } from './rd-not-enterprise-code.ts';

export const cases = casesOf(rdNotEnterpriseCode, tax, [
  { name: '企业', rows: [grown], answer: false },
  { name: '事业单位', rows: [{ ...grown, creditCode: '12220000412754321X' }], answer: true },
  { name: '信用代码不明', rows: [{}], answer: undefined },
]);
