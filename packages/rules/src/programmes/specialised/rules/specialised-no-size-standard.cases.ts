import { casesOf } from '../../../kernel/cases.ts';
import { applicants } from '../tables/applicants.ts';
import { specialisedNoSizeStandard } from './specialised-no-size-standard.ts';

export const cases = casesOf(specialisedNoSizeStandard, applicants, [
  { name: '金融业', rows: [{ industry: '66' }], answer: true },
  { name: '工业', rows: [{ industry: '39' }], answer: false },
  { name: '行业未填', rows: [{}], answer: undefined },
]);
