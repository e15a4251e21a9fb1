import { casesOf } from '../../../kernel/cases.ts';
import { hosts } from '../tables/hosts.ts';
import { deputyHostTwice } from './deputy-host-twice.ts';

const one = { creditCode: '91220101MA0XX0015U' };

export const cases = casesOf(deputyHostTwice, hosts, [
  { name: '一次', rows: [one, { creditCode: '91220184MA0XX00153' }], answer: false },
  { name: '两次', rows: [one, one], answer: true },
  { name: '代码不明的不算重复', rows: [{}, {}], answer: undefined },
]);
