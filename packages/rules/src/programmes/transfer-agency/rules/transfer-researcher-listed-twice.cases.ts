import { casesOf } from '../../../kernel/cases.ts';
import { researchers } from '../tables/researchers.ts';
import { researcher } from '../testing/samples.ts';
import { transferResearcherListedTwice } from './transfer-researcher-listed-twice.ts';

export const cases = casesOf(transferResearcherListedTwice, researchers, [
  { name: '两项合同', rows: [researcher, { ...researcher, number: '示例0002' }], answer: false },
  { name: '两人', rows: [researcher, { ...researcher, residentId: '220104197001010010' }], answer: false },
  { name: '两次', rows: [researcher, researcher], answer: true },
  { name: '编号不明', rows: [{}, {}], answer: undefined },
]);
