import { casesOf } from '../../../kernel/cases.ts';
import { contracts } from '../tables/contracts.ts';
import { contract, second } from '../testing/samples.ts';
import { transferContractRepeated } from './transfer-contract-repeated.ts';

export const cases = casesOf(transferContractRepeated, contracts, [
  { name: '一次', rows: [contract, second], answer: false },
  { name: '两次', rows: [contract, contract], answer: true },
  { name: '编号不明', rows: [{}, {}], answer: undefined },
]);
