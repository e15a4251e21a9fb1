import { casesOf } from '../../../kernel/cases.ts';
import { applicants } from '../tables/applicants.ts';
import { hightechTooYoung } from './hightech-too-young.ts';

const rows = [{ founded: '2023-03-01', applied: '2024-02-29' }];
const judged = { 'hightech-application-day': 'judgement' };

export const cases = casesOf(hightechTooYoung, applicants, [
  { name: '满365天', rows, answer: false },
  { name: '364天', rows: [{ founded: '2023-03-01', applied: '2024-02-28' }], answer: true },
  { name: '申请日期未填', rows: [{ founded: '2023-03-01' }], answer: undefined },
  { name: '成立日期未填', rows: [{ applied: '2024-02-29' }], answer: undefined },
  { name: '按判定日，满365天', rows: [{ founded: '2023-03-01' }], ways: judged, day: '2024-02-29', answer: false },
  { name: '按判定日，少一天', rows: [{ founded: '2023-03-01' }], ways: judged, day: '2024-02-28', answer: true },
  { name: '2016年办法施行当天', rows: [{ founded: '2015-06-01', applied: '2016-01-01' }], answer: true },
  { name: '施行前一天的申请不按本办法', rows: [{ founded: '2015-06-01', applied: '2015-12-31' }], answer: undefined },
]);
