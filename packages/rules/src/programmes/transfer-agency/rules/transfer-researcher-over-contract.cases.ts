import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/index.ts';
import { researchers } from '../tables/researchers.ts';
import { contract, researcher } from '../testing/samples.ts';
import { transferResearcherOverContract } from './transfer-researcher-over-contract.ts';

const beside = { 'transfer-contracts': [contract] };
const other = { ...researcher, residentId: '220104197001010010', amount: wanYuan(150) };

export const cases = casesOf(transferResearcherOverContract, researchers, [
  { name: '合计恰好250万元', rows: [researcher, other], beside, answer: false },
  { name: '多一分', rows: [researcher, { ...other, amount: wanYuan(150) + 1 }], beside, answer: true },
  {
    name: '一人未填，已经多了',
    rows: [
      { ...researcher, amount: wanYuan(251) },
      { ...other, amount: undefined },
    ],
    beside,
    answer: true,
  },
  { name: '一人未填', rows: [researcher, { ...other, amount: undefined }], beside, answer: undefined },
  { name: '没有合同表', rows: [researcher], answer: undefined },
]);
