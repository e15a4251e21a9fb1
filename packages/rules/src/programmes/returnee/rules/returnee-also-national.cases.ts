import { casesOf } from '../../../kernel/cases.ts';
import { chosen, granted } from '../testing/samples.ts';
import { projects } from '../tables/projects.ts';
import { returneeAlsoNational } from './returnee-also-national.ts';

const beside = { 'returnee-national': [granted] };

export const cases = casesOf(returneeAlsoNational, projects, [
  { name: '也在匹配表中', rows: [chosen], beside, answer: true },
  { name: '不在匹配表中', rows: [{ ...chosen, residentId: '220104197001010010' }], beside, answer: false },
  { name: '没有匹配表', rows: [chosen], answer: false },
  { name: '证件号码不明', rows: [{}], beside, answer: undefined },
]);
