import { casesOf } from '../../../kernel/cases.ts';
import { day, former, otherCode, rated, sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { specialisedBase } from './specialised-base.ts';

export const cases = casesOf(specialisedBase, applicants, [
  { name: '科技型中小企业', rows: [sound], day, answer: false },
  { name: '创新型中小企业', rows: [{ ...sound, technologySme: false, innovativeSme: true }], day, answer: false },
  { name: '两者都不是', rows: [{ ...sound, technologySme: false }], day, answer: true },
  {
    name: '自报不是，本次评价为创新型中小企业',
    rows: [{ ...sound, technologySme: false }],
    beside: { 'specialised-innovative': [rated] },
    day,
    answer: false,
  },
  {
    name: '自报是创新型，本次评价不足',
    rows: [{ ...sound, technologySme: false, innovativeSme: true }],
    beside: { 'specialised-innovative': [{ ...rated, score: 59 }] },
    day,
    answer: true,
  },
  {
    name: '评价表里没有它，按自报',
    rows: [{ ...sound, technologySme: false, innovativeSme: true }],
    beside: { 'specialised-innovative': [{ ...rated, creditCode: otherCode }] },
    day,
    answer: false,
  },
  { name: '原办法不看', rows: [{ ...former, technologySme: false, innovativeSme: false }], day, answer: false },
  { name: '未填', rows: [{ ...sound, technologySme: undefined, innovativeSme: undefined }], day, answer: undefined },
]);
