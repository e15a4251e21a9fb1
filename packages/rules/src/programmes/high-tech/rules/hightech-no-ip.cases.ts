import { casesOf } from '../../../kernel/cases.ts';
import { sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { hightechNoIp } from './hightech-no-ip.ts';

export const cases = casesOf(hightechNoIp, applicants, [
  { name: '填是', rows: [sound], answer: false },
  { name: '填否', rows: [{ coreIp: false }], answer: true },
  { name: '填是，项数都是0', rows: [{ coreIp: true, classOne: 0, classTwo: 0 }], answer: true },
  { name: '填是，有一项Ⅱ类', rows: [{ coreIp: true, classOne: 0, classTwo: 1 }], answer: false },
  { name: '未填，有一项Ⅰ类', rows: [{ classOne: 1 }], answer: undefined },
]);
