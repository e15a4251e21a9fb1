import { casesOf } from '../../../kernel/cases.ts';
import { chosen } from '../testing/samples.ts';
import { projects } from '../tables/projects.ts';
import { returneeNotSelected } from './returnee-not-selected.ts';

export const cases = casesOf(returneeNotSelected, projects, [
  { name: '入选', rows: [chosen], answer: false },
  { name: '未入选', rows: [{ ...chosen, selected: false, score: 71.5 }], answer: true },
  { name: '尚未评审', rows: [{ ...chosen, selected: undefined }], answer: undefined },
]);
