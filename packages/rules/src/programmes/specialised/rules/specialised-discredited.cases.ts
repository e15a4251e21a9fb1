import { casesOf } from '../../../kernel/cases.ts';
import { creditCode, otherCode, sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { specialisedDiscredited } from './specialised-discredited.ts';

export const cases = casesOf(specialisedDiscredited, applicants, [
  { name: '在名单上', rows: [sound], beside: { discredited: [{ creditCode, list: '经营异常名录' }] }, answer: true },
  { name: '不在名单上', rows: [sound], beside: { discredited: [{ creditCode: otherCode }] }, answer: false },
  { name: '没有名单', rows: [sound], answer: false },
  { name: '代码未填', rows: [{}], beside: { discredited: [{ creditCode }] }, answer: undefined },
]);
