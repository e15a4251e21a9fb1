import { casesOf } from '../../../kernel/cases.ts';
import { transfer } from '../testing/samples.ts';
import { results } from '../tables/results.ts';
import { proceedsMainBelow } from './proceeds-main-below.ts';

const less = { ...transfer, mainReward: transfer.mainReward - 1 };
const institutions = { 'proceeds-main-units': 'institutions' };

export const cases = casesOf(proceedsMainBelow, results, [
  { name: '恰好一半', rows: [transfer], answer: false },
  { name: '少一分', rows: [less], answer: true },
  { name: '企业，所有单位都约束', rows: [{ ...less, unitKind: '企业' }], answer: true },
  { name: '企业，只约束院所', rows: [{ ...less, unitKind: '企业' }], ways: institutions, answer: false },
  { name: '高校，只约束院所', rows: [less], ways: institutions, answer: true },
  { name: '没有奖励', rows: [{ ...transfer, reward: 0, mainReward: 0 }], answer: false },
  { name: '尚未分配', rows: [{ ...less, distributed: false }], answer: false },
  { name: '主要贡献人员所得未填', rows: [{ ...transfer, mainReward: undefined }], answer: undefined },
  { name: '修正前的法律不在文件之列', rows: [{ ...less, convertedOn: '2015-09-30' }], answer: undefined },
]);
