import { casesOf } from '../../../kernel/cases.ts';
import { enterprises } from '../tables/enterprises.ts';
import { smeNotResident } from './sme-not-resident.ts';

export const cases = casesOf(smeNotResident, enterprises, [
  { name: '填是', rows: [{ resident: true }], answer: false },
  { name: '填否', rows: [{ resident: false }], answer: true },
  { name: '未填', rows: [{}], answer: undefined },
]);
