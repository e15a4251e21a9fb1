import { casesOf } from '../../../kernel/cases.ts';
import { enterprises } from '../tables/enterprises.ts';
import { smeStaffPartsDiffer } from './sme-staff-parts-differ.ts';

export const cases = casesOf(smeStaffPartsDiffer, enterprises, [
  { name: '合计一致', rows: [{ staff: 100, employed: 90, partTime: 10 }], answer: false },
  { name: '少一人', rows: [{ staff: 100, employed: 90, partTime: 9 }], answer: true },
  { name: '没有这两栏', rows: [{ staff: 100 }], answer: undefined },
]);
