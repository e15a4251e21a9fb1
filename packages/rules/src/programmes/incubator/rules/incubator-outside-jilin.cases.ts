import { casesOf } from '../../../kernel/cases.ts';
import { carriers } from '../tables/carriers.ts';
import { incubatorOutsideJilin } from './incubator-outside-jilin.ts';

export const cases = casesOf(incubatorOutsideJilin, carriers, [
  { name: '长春', rows: [{ city: '220100' }], answer: false },
  { name: '浙江', rows: [{ city: '330000' }], answer: true },
  { name: '未填', rows: [{}], answer: undefined },
]);
