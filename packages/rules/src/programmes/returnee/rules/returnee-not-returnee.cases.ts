import { casesOf } from '../../../kernel/cases.ts';
import { chosen } from '../testing/samples.ts';
import { projects } from '../tables/projects.ts';
import { returneeNotReturnee } from './returnee-not-returnee.ts';

export const cases = casesOf(returneeNotReturnee, projects, [
  { name: '是', rows: [chosen], answer: false },
  { name: '否', rows: [{ ...chosen, returnee: false }], answer: true },
  { name: '未填', rows: [{ ...chosen, returnee: undefined }], answer: undefined },
]);
