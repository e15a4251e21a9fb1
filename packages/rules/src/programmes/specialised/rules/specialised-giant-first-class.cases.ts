import { casesOf } from '../../../kernel/cases.ts';
import { day, giant } from '../testing/samples.ts';
import { giants } from '../tables/giants.ts';
import { specialisedGiantFirstClass } from './specialised-giant-first-class.ts';

export const cases = casesOf(specialisedGiantFirstClass, giants, [
  { name: '恰好4项', rows: [giant], day, answer: false },
  { name: '3项', rows: [{ ...giant, firstClass: 3 }], day, answer: true },
  { name: '未填', rows: [{ ...giant, firstClass: undefined }], day, answer: undefined },
  { name: '原办法没有数值', rows: [{ ...giant, appliedOn: '2026-03-31' }], day, answer: undefined },
]);
