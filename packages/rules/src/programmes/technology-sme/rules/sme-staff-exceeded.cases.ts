import { casesOf } from '../../../kernel/cases.ts';
import { enterprises } from '../tables/enterprises.ts';
import { smeStaffExceeded } from './sme-staff-exceeded.ts';

export const cases = casesOf(smeStaffExceeded, enterprises, [
  { name: '全是科技人员', rows: [{ technicalStaff: 20, staff: 20 }], answer: false },
  { name: '多一人', rows: [{ technicalStaff: 21, staff: 20 }], answer: true },
  { name: '职工总数未填', rows: [{ technicalStaff: 21 }], answer: undefined },
]);
