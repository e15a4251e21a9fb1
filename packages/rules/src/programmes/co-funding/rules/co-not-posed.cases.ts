import { casesOf } from '../../../kernel/cases.ts';
import { projects } from '../tables/projects.ts';
import { joint } from '../testing/samples.ts';
import { coNotPosed } from './co-not-posed.ts';

export const cases = casesOf(coNotPosed, projects, [
  { name: '企业提出', rows: [joint], answer: false },
  { name: '不是', rows: [{ ...joint, posed: false }], answer: true },
  { name: '企业联合基金', rows: [{ ...joint, scheme: '企业联合基金', posed: false }], answer: false },
  { name: '未填', rows: [{ ...joint, posed: undefined }], answer: undefined },
]);
