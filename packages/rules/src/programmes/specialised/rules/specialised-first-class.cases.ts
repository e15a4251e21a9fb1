import { casesOf } from '../../../kernel/cases.ts';
import { day, former, sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { specialisedFirstClass } from './specialised-first-class.ts';

export const cases = casesOf(specialisedFirstClass, applicants, [
  { name: '恰好1项', rows: [sound], day, answer: false },
  { name: '0项，无豁免', rows: [{ ...sound, firstClass: 0, exemption: '无' }], day, answer: true },
  { name: '0项，凭科技奖励', rows: [{ ...sound, firstClass: 0, exemption: '科技奖励' }], day, answer: false },
  { name: '0项，豁免情形未填', rows: [{ ...sound, firstClass: 0 }], day, answer: undefined },
  { name: '未填，也无豁免', rows: [{ ...sound, firstClass: undefined, exemption: '无' }], day, answer: undefined },
  { name: '原办法不看', rows: [{ ...former, firstClass: 0, exemption: '无' }], day, answer: false },
]);
