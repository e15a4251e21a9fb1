import { casesOf } from '../../../kernel/cases.ts';
import { points, sound } from '../../high-tech/testing/samples.ts';
import { hosts } from '../tables/hosts.ts';
import { hostCode as creditCode } from '../testing/samples.ts';
import { deputyTitleDiffers } from './deputy-title-differs.ts';

const day = '2024-06-01';
const claims = { creditCode, titles: '高新技术企业' };
const eligible = { 'hightech-applicants': [{ ...sound, ...points, creditCode }] };
const ineligible = { 'hightech-applicants': [{ ...sound, ...points, creditCode, accident: true }] };

export const cases = casesOf(deputyTitleDiffers, hosts, [
  { name: '填高新技术企业，本次认定不符合', rows: [claims], beside: ineligible, day, answer: true },
  { name: '本次认定符合', rows: [claims], beside: eligible, day, answer: false },
  { name: '没有填这一资质', rows: [{ ...claims, titles: '无' }], beside: ineligible, day, answer: false },
  { name: '没有高新技术企业的表', rows: [claims], day, answer: false },
  { name: '资质未填', rows: [{ creditCode }], beside: ineligible, day, answer: undefined },
]);
