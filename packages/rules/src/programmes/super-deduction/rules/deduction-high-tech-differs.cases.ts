import { casesOf } from '../../../kernel/cases.ts';
import { creditCode } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { deductionHighTechDiffers } from './deduction-high-tech-differs.ts';

const applicant = {
  creditCode,
  founded: '2024-01-01',
  applied: '2024-05-20',
};
const beside = { 'hightech-applicants': [applicant] };

export const cases = casesOf(deductionHighTechDiffers, enterprises, [
  { name: '填报与认定审查结论一致', rows: [{ creditCode, highTech: false }], beside, answer: false },
  { name: '填报与认定审查结论相反', rows: [{ creditCode, highTech: true }], beside, answer: true },
  {
    name: '认定审查尚未定',
    rows: [{ creditCode, highTech: true }],
    beside: { 'hightech-applicants': [{ ...applicant, founded: '2020-01-01' }] },
    answer: undefined,
  },
  { name: '没有认定申报表', rows: [{ creditCode, highTech: true }], answer: undefined },
]);
