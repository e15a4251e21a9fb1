import { casesOf } from '../../../kernel/cases.ts';
import { chosen } from '../testing/samples.ts';
import { projects } from '../tables/projects.ts';
import { returneeListedTwice } from './returnee-listed-twice.ts';

export const cases = casesOf(returneeListedTwice, projects, [
  { name: '一次', rows: [chosen, { ...chosen, residentId: '220104197001010010' }], answer: false },
  { name: '两次', rows: [chosen, chosen], answer: true },
  { name: '证件号码不明', rows: [{}, {}], answer: undefined },
]);
