import { casesOf } from '../../../kernel/cases.ts';
import { contracts } from '../tables/contracts.ts';
import { duplicateContract } from './duplicate-contract.ts';

export const cases = casesOf(duplicateContract, contracts, [
  { name: '一次', rows: [{ number: 'HT-1' }, { number: 'HT-2' }], answer: false },
  { name: '两次', rows: [{ number: 'HT-1' }, { number: 'HT-1' }], answer: true },
  { name: '编号未填', rows: [{}, {}], answer: undefined },
]);
