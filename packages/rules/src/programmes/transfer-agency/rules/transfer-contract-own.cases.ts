import { casesOf } from '../../../kernel/cases.ts';
import { contracts } from '../tables/contracts.ts';
import { contract } from '../testing/samples.ts';
import { transferContractOwn } from './transfer-contract-own.ts';

export const cases = casesOf(transferContractOwn, contracts, [
  { name: '另有买卖双方', rows: [contract], answer: false },
  { name: '是卖方', rows: [{ ...contract, seller: contract.agency }], answer: true },
  { name: '是买方，卖方未填', rows: [{ ...contract, seller: undefined, buyer: contract.agency }], answer: true },
  { name: '卖方未填', rows: [{ ...contract, seller: undefined }], answer: undefined },
]);
