import { casesOf } from '../../../kernel/cases.ts';
import { points, sound as applicant } from '../../high-tech/testing/samples.ts';
import { creditCode, otherCode } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { smeHighTechDiffers } from './sme-high-tech-differs.ts';

const day = '2024-06-01';
const eligible = { 'hightech-applicants': [{ ...applicant, ...points, creditCode }] };
const ineligible = { 'hightech-applicants': [{ ...applicant, creditCode, accident: true }] };
const declared = (highTech: boolean | undefined) => [{ creditCode, highTech }];

export const cases = casesOf(smeHighTechDiffers, enterprises, [
  { name: '填否，认定符合', rows: declared(false), beside: eligible, day, answer: true },
  { name: '填是，认定符合', rows: declared(true), beside: eligible, day, answer: false },
  { name: '填是，认定不符合', rows: declared(true), beside: ineligible, day, answer: true },
  {
    name: '填是，认定待定',
    rows: declared(true),
    beside: { 'hightech-applicants': [applicant] },
    day,
    answer: undefined,
  },
  {
    name: '表中是另一家',
    rows: declared(true),
    beside: { 'hightech-applicants': [{ ...applicant, ...points, creditCode: otherCode }] },
    day,
    answer: undefined,
  },
  { name: '没有高企表', rows: declared(true), day, answer: undefined },
  { name: '未填', rows: declared(undefined), beside: eligible, day, answer: undefined },
]);
