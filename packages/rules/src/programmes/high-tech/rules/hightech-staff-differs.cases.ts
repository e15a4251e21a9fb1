import { casesOf } from '../../../kernel/cases.ts';
import { creditCode } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { hightechStaffDiffers } from './hightech-staff-differs.ts';

const beside = {
  'hightech-months': Array.from({ length: 12 }, (_, i) => ({
    creditCode,
    month: `2023年${i + 1}月`,
    staffBegin: 100,
    staffEnd: i === 11 ? 109 : 100,
    technicalBegin: 20,
    technicalEnd: 20,
  })),
};

export const cases = casesOf(hightechStaffDiffers, applicants, [
  { name: '取整后一致', rows: [{ creditCode, staff: 100, technicalStaff: 20 }], beside, answer: false },
  { name: '取到两位小数一致', rows: [{ creditCode, staff: 100.38, technicalStaff: 20 }], beside, answer: false },
  { name: '不一致', rows: [{ creditCode, staff: 101, technicalStaff: 20 }], beside, answer: true },
  { name: '科技人员不一致', rows: [{ creditCode, staff: 100, technicalStaff: 21 }], beside, answer: true },
  { name: '没有月度人数表', rows: [{ creditCode, staff: 101, technicalStaff: 20 }], answer: false },
  { name: '申报数未填', rows: [{ creditCode, staff: 101 }], beside, answer: undefined },
]);
