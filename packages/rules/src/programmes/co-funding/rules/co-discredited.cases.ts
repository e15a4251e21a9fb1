import { casesOf } from '../../../kernel/cases.ts';
import { projects } from '../tables/projects.ts';
import { creditCode, joint, otherCode } from '../testing/samples.ts';
import { coDiscredited } from './co-discredited.ts';

const rows = [joint];

export const cases = casesOf(coDiscredited, projects, [
  { name: '在名单上', rows, beside: { discredited: [{ creditCode, list: '失信被执行人' }] }, answer: true },
  { name: '名单上是另一家', rows, beside: { discredited: [{ creditCode: otherCode }] }, answer: false },
  { name: '没有名单', rows, answer: false },
  {
    name: '信用代码不明',
    rows: [{ ...joint, leadCode: undefined }],
    beside: { discredited: [{ creditCode }] },
    answer: undefined,
  },
]);
