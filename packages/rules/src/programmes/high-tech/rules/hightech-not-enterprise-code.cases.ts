import { casesOf } from '../../../kernel/cases.ts';
import { creditCode } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { hightechNotEnterpriseCode } from './hightech-not-enterprise-code.ts';

export const cases = casesOf(hightechNotEnterpriseCode, applicants, [
  { name: '企业', rows: [{ creditCode }], answer: false },
  { name: '事业单位', rows: [{ creditCode: '12220000412754321X' }], answer: true },
  { name: '信用代码不明', rows: [{}], answer: undefined },
]);
