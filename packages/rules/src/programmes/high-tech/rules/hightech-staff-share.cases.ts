import { casesOf } from '../../../kernel/cases.ts';
import { creditCode, otherCode, sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { hightechStaffShare } from './hightech-staff-share.ts';

const monthly = (technical: number, last = technical) =>
  Array.from({ length: 12 }, (_, i) => ({
    creditCode,
    month: `${i + 1}月`,
    staffBegin: 100,
    staffEnd: 100,
    technicalBegin: technical,
    technicalEnd: i === 11 ? last : technical,
  }));
const beside = (technical: number, last?: number) => ({ 'hightech-months': monthly(technical, last) });

export const cases = casesOf(hightechStaffShare, applicants, [
  { name: '恰好10%', rows: [sound], answer: false },
  { name: '9.99%', rows: [{ ...sound, staff: 10_000, technicalStaff: 999 }], answer: true },
  { name: '平均数带小数，恰好10%', rows: [{ ...sound, staff: 100.5, technicalStaff: 10.05 }], answer: false },
  { name: '平均数带小数，少一点', rows: [{ ...sound, staff: 100.5, technicalStaff: 10.04 }], answer: true },
  { name: '科技人员未填', rows: [{ ...sound, technicalStaff: undefined }], answer: undefined },
  { name: '职工总数填0', rows: [{ ...sound, staff: 0, technicalStaff: 0 }], answer: true },
  { name: '按月度人数恰好10%，不看申报数', rows: [{ ...sound, technicalStaff: 5 }], beside: beside(10), answer: false },
  { name: '按月度人数，年末少一人即不足', rows: [sound], beside: beside(10, 9), answer: true },
  {
    name: '月度人数表没有这家企业',
    rows: [sound],
    beside: { 'hightech-months': [{ creditCode: otherCode }] },
    answer: false,
  },
  { name: '月度人数少一个月', rows: [sound], beside: { 'hightech-months': monthly(10).slice(1) }, answer: undefined },
  { name: '2016年办法施行以前', rows: [{ ...sound, applied: '2015-12-31' }], answer: undefined },
]);
