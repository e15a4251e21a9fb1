import { casesOf } from '../../../kernel/cases.ts';
import { creditCode } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { serviceNotEnterpriseCode } from './service-not-enterprise-code.ts';

export const cases = casesOf(serviceNotEnterpriseCode, enterprises, [
  { name: '企业', rows: [{ creditCode }], answer: false },
  { name: '事业单位', rows: [{ creditCode: '12220000412754321X' }], answer: true },
  { name: '信用代码不明', rows: [{}], answer: undefined },
]);
