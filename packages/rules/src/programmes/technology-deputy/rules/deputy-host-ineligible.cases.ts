import { casesOf } from '../../../kernel/cases.ts';
import { host, hostCode } from '../testing/samples.ts';
import { candidates } from '../tables/candidates.ts';
import { deputyHostIneligible } from './deputy-host-ineligible.ts';

const rows = [{ hostCode }];

export const cases = casesOf(deputyHostIneligible, candidates, [
  { name: '企业符合', rows, beside: { 'deputy-hosts': [host] }, answer: false },
  { name: '企业在市外', rows, beside: { 'deputy-hosts': [{ ...host, registered: '杭州市' }] }, answer: true },
  { name: '企业待补正', rows, beside: { 'deputy-hosts': [{ ...host, legalPerson: undefined }] }, answer: undefined },
  { name: '企业不在表中，由另一条规则处理', rows, beside: { 'deputy-hosts': [] }, answer: false },
  { name: '没有派驻企业表', rows, answer: undefined },
]);
