import { casesOf } from '../../../kernel/cases.ts';
import { carriers } from '../tables/carriers.ts';
import { incubatorTechOverFirms } from './incubator-tech-over-firms.ts';

export const cases = casesOf(incubatorTechOverFirms, carriers, [
  { name: '相等', rows: [{ firms: 30, techFirms: 30 }], answer: false },
  { name: '多一户', rows: [{ firms: 30, techFirms: 31 }], answer: true },
  { name: '未填', rows: [{ firms: 30 }], answer: undefined },
]);
