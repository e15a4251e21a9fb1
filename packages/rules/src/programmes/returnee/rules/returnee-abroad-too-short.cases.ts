import { casesOf } from '../../../kernel/cases.ts';
import { chosen } from '../testing/samples.ts';
import { projects } from '../tables/projects.ts';
import { returneeAbroadTooShort } from './returnee-abroad-too-short.ts';

const values = { 'returnee-least-abroad': 12 };
const abroad = (abroadMonths: number) => [{ ...chosen, abroadMonths }];

export const cases = casesOf(returneeAbroadTooShort, projects, [
  { name: '恰好', rows: abroad(12), values, answer: false },
  { name: '少半个月', rows: abroad(11.5), values, answer: true },
  { name: '通知没有此条件', rows: abroad(1), values: { 'returnee-least-abroad': null }, answer: false },
  { name: '通知没有说，不审查', rows: abroad(1), answer: false },
  { name: '未填', rows: [{ ...chosen, abroadMonths: undefined }], values, answer: undefined },
]);
