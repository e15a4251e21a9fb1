import { casesOf } from '../../../kernel/cases.ts';
import { day, former, sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { specialisedFormerRule } from './specialised-former-rule.ts';

export const cases = casesOf(specialisedFormerRule, applicants, [
  { name: '新办法前一天', rows: [former], day, answer: true },
  { name: '原办法第一天', rows: [{ ...former, appliedOn: '2022-08-01' }], day, answer: true },
  { name: '原办法以前', rows: [{ ...former, appliedOn: '2022-07-31' }], day, answer: false },
  { name: '新办法第一天', rows: [sound], day, answer: false },
  { name: '申请日期未填，判定日早于新办法', rows: [{}], day: '2026-03-31', answer: true },
  { name: '申请日期未填', rows: [{}], day, answer: undefined },
  { name: '按判定日适用', rows: [former], day, ways: { 'specialised-edition-by': 'judgement' }, answer: false },
]);
