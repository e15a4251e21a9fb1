import { casesOf } from '../../../kernel/cases.ts';
import { sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { specialisedNotEnterpriseCode } from './specialised-not-enterprise-code.ts';

export const cases = casesOf(specialisedNotEnterpriseCode, applicants, [
  { name: '事业单位', rows: [{ creditCode: '12220101MA0XX0015U' }], answer: true },
  { name: '企业', rows: [sound], answer: false },
  { name: '未填', rows: [{}], answer: undefined },
]);
