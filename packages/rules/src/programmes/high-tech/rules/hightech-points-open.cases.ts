import { casesOf } from '../../../kernel/cases.ts';
import { points, sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { hightechPointsOpen } from './hightech-points-open.ts';

export const cases = casesOf(hightechPointsOpen, applicants, [
  { name: '都未评', rows: [sound], answer: true },
  { name: '评齐', rows: [{ ...sound, ...points }], answer: false },
  { name: '一项未评，无关紧要', rows: [{ ...sound, ...points, pointsStandard: undefined }], answer: false },
  {
    name: '一项评分超档，按未评计',
    rows: [{ ...sound, ...points, pointsAdvanced: 2, pointsTalent: 9, pointsSystem: 4 }],
    answer: true,
  },
  { name: '只填总得分', rows: [{ ...sound, pointsTotal: 71 }], answer: false },
  {
    name: '数据最多只能得69分',
    rows: [{ ...sound, classOne: 0, classTwo: 1, conversions: 8, sales3: 1, net3: 1 }],
    answer: false,
  },
  { name: '申请日期未填', rows: [{ ...sound, applied: undefined }], answer: undefined },
]);
