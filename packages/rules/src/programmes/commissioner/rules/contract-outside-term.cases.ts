import { casesOf } from '../../../kernel/cases.ts';
import { contracts } from '../tables/contracts.ts';
import { contractOutsideTerm } from './contract-outside-term.ts';

const creditCode = '91220101MA0XX0015U';
const past = {
  residentId: '220104197001010010',
  hostCode: creditCode,
  sendingUnit: '示例大学',
  termStart: '2024-03-01',
  termEnd: '2026-02-28',
};
const signed = (signedOn: string) => [{ unit: '示例大学', creditCode, signedOn }];
const beside = { candidates: [], history: [past] };
const twice = { candidates: [], history: [past, { ...past, termStart: '2026-03-01', termEnd: '2028-02-29' }] };

export const cases = casesOf(contractOutsideTerm, contracts, [
  { name: '任期第一天', rows: signed('2024-03-01'), beside, answer: false },
  { name: '早一天', rows: signed('2024-02-29'), beside, answer: true },
  { name: '任期最后一天', rows: signed('2026-02-28'), beside, answer: false },
  { name: '晚一天', rows: signed('2026-03-01'), beside, answer: true },
  { name: '落在另一名专员的任期', rows: signed('2026-03-01'), beside: twice, answer: false },
  {
    name: '专员已提前离岗',
    rows: signed('2025-03-02'),
    beside: { ...beside, history: [{ ...past, leftOn: '2025-03-01' }] },
    answer: true,
  },
  {
    name: '离岗当天',
    rows: signed('2025-03-01'),
    beside: { ...beside, history: [{ ...past, leftOn: '2025-03-01' }] },
    answer: false,
  },
  { name: '没有科创专员，由另一条规则处理', rows: signed('2024-03-01'), beside: { candidates: [] }, answer: false },
  { name: '签订日期未填', rows: [{ unit: '示例大学', creditCode }], beside, answer: undefined },
  {
    name: '聘期不明',
    rows: signed('2024-03-01'),
    beside: { ...beside, history: [{ ...past, termEnd: undefined }] },
    answer: undefined,
  },
]);
