import { casesOf } from '../../../kernel/cases.ts';
import { agencies } from '../tables/agencies.ts';
import { agency, contract, otherCode } from '../testing/samples.ts';
import { transferNoContracts } from './transfer-no-contracts.ts';

const rows = [agency];

export const cases = casesOf(transferNoContracts, agencies, [
  { name: '有合同', rows, beside: { 'transfer-contracts': [contract] }, answer: false },
  {
    name: '只有别家的合同',
    rows,
    beside: { 'transfer-contracts': [{ ...contract, agencyCode: otherCode }] },
    answer: true,
  },
  {
    name: '没有合同，也没有填报成交额',
    rows: [{ ...agency, declared: 0 }],
    beside: { 'transfer-contracts': [] },
    answer: false,
  },
  { name: '没有合同表', rows, answer: false },
  {
    name: '信用代码不明',
    rows: [{ ...agency, creditCode: undefined }],
    beside: { 'transfer-contracts': [contract] },
    answer: undefined,
  },
]);
