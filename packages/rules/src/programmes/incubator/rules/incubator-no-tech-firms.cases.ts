import { casesOf } from '../../../kernel/cases.ts';
import { carriers } from '../tables/carriers.ts';
import { incubatorNoTechFirms } from './incubator-no-tech-firms.ts';

export const cases = casesOf(incubatorNoTechFirms, carriers, [
  { name: '一户', rows: [{ techFirms: 1 }], answer: false },
  { name: '没有', rows: [{ techFirms: 0, firms: 5 }], answer: true },
  { name: '未填', rows: [{}], answer: undefined },
]);
