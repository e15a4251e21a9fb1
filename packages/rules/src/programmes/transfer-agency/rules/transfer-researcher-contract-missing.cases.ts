import { casesOf } from '../../../kernel/cases.ts';
import { researchers } from '../tables/researchers.ts';
import { contract, researcher, second } from '../testing/samples.ts';
import { transferResearcherContractMissing } from './transfer-researcher-contract-missing.ts';

const rows = [researcher];

export const cases = casesOf(transferResearcherContractMissing, researchers, [
  { name: '有', rows, beside: { 'transfer-contracts': [contract] }, answer: false },
  { name: '没有', rows, beside: { 'transfer-contracts': [second] }, answer: true },
  { name: '没有合同表', rows, answer: undefined },
]);
