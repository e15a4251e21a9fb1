import { casesOf } from '../../../kernel/cases.ts';
import { chosen } from '../testing/samples.ts';
import { projects } from '../tables/projects.ts';
import { returneeAwaitsSelection } from './returnee-awaits-selection.ts';

export const cases = casesOf(returneeAwaitsSelection, projects, [
  { name: '尚未评审', rows: [{ ...chosen, selected: undefined }], answer: true },
  { name: '入选', rows: [chosen], answer: false },
  { name: '未入选', rows: [{ ...chosen, selected: false }], answer: false },
  { name: '资助类别未填', rows: [{ ...chosen, kind: undefined, selected: undefined }], answer: undefined },
]);
