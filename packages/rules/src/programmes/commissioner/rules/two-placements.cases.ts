import { casesOf } from '../../../kernel/cases.ts';
import { candidates } from '../tables/candidates.ts';
import { twoPlacements } from './two-placements.ts';

const one = { residentId: '220104197001010010', hostCode: '91220101MA0XX0015U', hostName: '示例甲公司' };

export const cases = casesOf(twoPlacements, candidates, [
  { name: '一家', rows: [one], answer: false },
  { name: '同一家两次，由另一条规则处理', rows: [one, one], answer: false },
  { name: '两家', rows: [one, { ...one, hostCode: '91220184MA0XX00153', hostName: '示例乙公司' }], answer: true },
  { name: '证件号码不明', rows: [{ hostCode: one.hostCode }], answer: undefined },
]);
