import { casesOf } from '../../../kernel/cases.ts';
import { day, rated, sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { specialisedBaseDiffers } from './specialised-base-differs.ts';

export const cases = casesOf(specialisedBaseDiffers, applicants, [
  { name: '自报不是，评价为是', rows: [sound], beside: { 'specialised-innovative': [rated] }, day, answer: true },
  {
    name: '自报是，评价不足',
    rows: [{ ...sound, innovativeSme: true }],
    beside: { 'specialised-innovative': [{ ...rated, score: 59 }] },
    day,
    answer: true,
  },
  { name: '没有评价表', rows: [sound], day, answer: false },
  {
    name: '与评价一致',
    rows: [{ ...sound, innovativeSme: true }],
    beside: { 'specialised-innovative': [rated] },
    day,
    answer: false,
  },
  {
    name: '自报未填',
    rows: [{ ...sound, innovativeSme: undefined }],
    beside: { 'specialised-innovative': [rated] },
    day,
    answer: undefined,
  },
]);
