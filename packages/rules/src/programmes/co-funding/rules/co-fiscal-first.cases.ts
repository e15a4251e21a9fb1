import { casesOf } from '../../../kernel/cases.ts';
import { projects } from '../tables/projects.ts';
import { challenge, joint } from '../testing/samples.ts';
import { coFiscalFirst } from './co-fiscal-first.ts';

const days = { enterprisePaidOn: '2023-06-01', fiscalPaidOn: '2023-06-01' };

export const cases = casesOf(coFiscalFirst, projects, [
  { name: '同一天', rows: [{ ...joint, ...days }], answer: false },
  { name: '财政早一天', rows: [{ ...joint, ...days, fiscalPaidOn: '2023-05-31' }], answer: true },
  { name: '企业早一天', rows: [{ ...joint, ...days, enterprisePaidOn: '2023-05-31' }], answer: false },
  { name: '揭榜挂帅', rows: [{ ...challenge, ...days, fiscalPaidOn: '2023-05-31' }], answer: false },
  { name: '未填', rows: [joint], answer: undefined },
]);
