import { casesOf } from '../../../kernel/cases.ts';
import { giant, otherCode } from '../testing/samples.ts';
import { giants } from '../tables/giants.ts';
import { specialisedGiantListedTwice } from './specialised-giant-listed-twice.ts';

export const cases = casesOf(specialisedGiantListedTwice, giants, [
  { name: '两次', rows: [giant, giant], answer: true },
  { name: '各一次', rows: [giant, { ...giant, creditCode: otherCode }], answer: false },
  { name: '代码未填', rows: [{}, {}], answer: undefined },
]);
