import { casesOf } from '../../../kernel/cases.ts';
import { day, former, sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { specialisedMarketYears } from './specialised-market-years.ts';

export const cases = casesOf(specialisedMarketYears, applicants, [
  { name: '新办法，恰好3年', rows: [sound], day, answer: false },
  { name: '新办法，2.9年', rows: [{ ...sound, marketYears: 2.9 }], day, answer: true },
  { name: '新办法第一天，2年', rows: [{ ...sound, marketYears: 2 }], day, answer: true },
  { name: '前一天按原办法，2年', rows: [former], day, answer: false },
  { name: '原办法，1年', rows: [{ ...former, marketYears: 1 }], day, answer: true },
  {
    name: '按判定日适用，原办法期间的申请也按新办法',
    rows: [former],
    day,
    ways: { 'specialised-edition-by': 'judgement' },
    answer: true,
  },
  {
    name: '申请日期未填，判定日早于新办法',
    rows: [{ ...former, appliedOn: undefined }],
    day: '2026-03-31',
    answer: false,
  },
  { name: '申请日期未填', rows: [{ ...sound, appliedOn: undefined }], day, answer: undefined },
  { name: '年限未填', rows: [{ ...sound, marketYears: undefined }], day, answer: undefined },
  { name: '原办法第一天', rows: [{ ...former, appliedOn: '2022-08-01' }], day, answer: false },
  { name: '原办法以前没有数值', rows: [{ ...former, appliedOn: '2022-07-31' }], day, answer: undefined },
]);
