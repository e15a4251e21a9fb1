import { casesOf } from '../../../kernel/cases.ts';
import { day, giant, otherCode, sound } from '../testing/samples.ts';
import { giants } from '../tables/giants.ts';
import { specialisedGiantBase } from './specialised-giant-base.ts';

export const cases = casesOf(specialisedGiantBase, giants, [
  {
    name: '专精特新初审不符合',
    rows: [giant],
    beside: { 'specialised-applicants': [{ ...sound, score: 49 }] },
    day,
    answer: true,
  },
  { name: '专精特新初审符合', rows: [giant], beside: { 'specialised-applicants': [sound] }, day, answer: false },
  {
    name: '专精特新表里没有',
    rows: [giant],
    beside: { 'specialised-applicants': [{ ...sound, creditCode: otherCode }] },
    day,
    answer: false,
  },
  { name: '没有专精特新表', rows: [giant], day, answer: false },
  { name: '代码未填', rows: [{}], beside: { 'specialised-applicants': [sound] }, day, answer: undefined },
]);
