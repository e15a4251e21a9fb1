import { casesOf } from '../../../kernel/cases.ts';
import { projects } from '../tables/projects.ts';
import { challenge, joint } from '../testing/samples.ts';
import { coListedTwice } from './co-listed-twice.ts';

export const cases = casesOf(coListedTwice, projects, [
  { name: '一次', rows: [joint, challenge], answer: false },
  { name: '两次', rows: [joint, joint], answer: true },
  { name: '编号不明', rows: [{}, {}], answer: undefined },
]);
