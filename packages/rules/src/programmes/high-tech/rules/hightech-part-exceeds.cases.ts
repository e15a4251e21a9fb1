import { casesOf } from '../../../kernel/cases.ts';
import { sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { hightechPartExceeds } from './hightech-part-exceeds.ts';

export const cases = casesOf(hightechPartExceeds, applicants, [
  { name: '都不大于', rows: [sound], answer: false },
  {
    name: '恰好相等',
    rows: [{ ...sound, technicalStaff: 100, rdDomestic: sound.rdOfThree, highTechIncome: sound.totalIncome }],
    answer: false,
  },
  { name: '科技人员多一人', rows: [{ technicalStaff: 101, staff: 100 }], answer: true },
  { name: '境内研发费用多一分', rows: [{ rdDomestic: 101, rdOfThree: 100 }], answer: true },
  { name: '高新收入多一分', rows: [{ highTechIncome: 101, totalIncome: 100 }], answer: true },
  { name: '总数未填', rows: [{ ...sound, staff: undefined }], answer: undefined },
]);
