import { casesOf } from '../../../kernel/cases.ts';
import { host, hostCode, otherHost } from '../testing/samples.ts';
import { candidates } from '../tables/candidates.ts';
import { deputyHostNotListed } from './deputy-host-not-listed.ts';

const rows = [{ hostCode }];

export const cases = casesOf(deputyHostNotListed, candidates, [
  { name: '表中有', rows, beside: { 'deputy-hosts': [host] }, answer: false },
  { name: '表中是另一家', rows, beside: { 'deputy-hosts': [{ ...host, creditCode: otherHost }] }, answer: true },
  { name: '没有派驻企业表', rows, answer: undefined },
  { name: '信用代码未填', rows: [{}], beside: { 'deputy-hosts': [host] }, answer: undefined },
]);
