import { casesOf } from '../../../kernel/cases.ts';
import { contracts } from '../tables/contracts.ts';
import { contract, creditCode, otherCode, second } from '../testing/samples.ts';
import { transferContractClaimed } from './transfer-contract-claimed.ts';

export const cases = casesOf(transferContractClaimed, contracts, [
  { name: '一家', rows: [contract, second], answer: false },
  { name: '同一家报了两次，由另一条规则处理', rows: [contract, contract], answer: false },
  { name: '两家', rows: [contract, { ...contract, agencyCode: otherCode }], answer: true },
  { name: '另一行机构不明', rows: [contract, { ...contract, agencyCode: undefined }], answer: undefined },
  { name: '登记编号不明', rows: [{ agencyCode: creditCode }, { agencyCode: otherCode }], answer: undefined },
]);
