import { casesOf } from '../../../kernel/cases.ts';
import { contracts } from '../tables/contracts.ts';
import { ofYear } from '../testing/samples.ts';
import { transferContractOtherYear } from './transfer-contract-other-year.ts';

const values = ofYear;

export const cases = casesOf(transferContractOtherYear, contracts, [
  { name: '年初', rows: [{ registeredOn: '2023-01-01' }], values, answer: false },
  { name: '年末', rows: [{ registeredOn: '2023-12-31' }], values, answer: false },
  { name: '上一年末', rows: [{ registeredOn: '2022-12-31' }], values, answer: true },
  { name: '下一年初', rows: [{ registeredOn: '2024-01-01' }], values, answer: true },
  { name: '考核年度未设', rows: [{ registeredOn: '2023-01-01' }], answer: undefined },
  { name: '未填', rows: [{}], values, answer: undefined },
]);
