import { casesOf } from '../../../kernel/cases.ts';
import { contracts } from '../tables/contracts.ts';
import { agency, contract, otherCode } from '../testing/samples.ts';
import { transferContractNoAgency } from './transfer-contract-no-agency.ts';

export const cases = casesOf(transferContractNoAgency, contracts, [
  { name: '在表中', rows: [contract], beside: { 'transfer-agencies': [agency] }, answer: false },
  {
    name: '不在',
    rows: [contract],
    beside: { 'transfer-agencies': [{ ...agency, creditCode: otherCode }] },
    answer: true,
  },
  { name: '没有申请表', rows: [contract], answer: undefined },
]);
