import { casesOf } from '../../../kernel/cases.ts';
import { licence, ownUse, shares, transfer } from '../testing/samples.ts';
import { results } from '../tables/results.ts';
import { proceedsBelowLaw } from './proceeds-below-law.ts';

const less = <R extends { readonly reward: number }>(row: R): R => ({ ...row, reward: row.reward - 1 });
const bounded = { 'proceeds-agreement': 'bounded' };
const fiveYears = { 'proceeds-years-of-use': 'most' };

export const cases = casesOf(proceedsBelowLaw, results, [
  { name: '许可恰好50%', rows: [licence], answer: false },
  { name: '许可少一分', rows: [less(licence)], answer: true },
  { name: '作价投资恰好50%', rows: [shares], answer: false },
  { name: '作价投资少一分', rows: [less(shares)], answer: true },
  { name: '自行实施恰好5%', rows: [ownUse], answer: false },
  { name: '自行实施少一分', rows: [less(ownUse)], answer: true },
  { name: '第四年，前三年必须提取', rows: [{ ...less(ownUse), yearOfUse: 4 }], answer: false },
  { name: '第五年，五年都必须提取', rows: [{ ...less(ownUse), yearOfUse: 5 }], ways: fiveYears, answer: true },
  { name: '第六年', rows: [{ ...less(ownUse), yearOfUse: 6 }], ways: fiveYears, answer: false },
  { name: '第几年未填', rows: [{ ...less(ownUse), yearOfUse: undefined }], answer: undefined },
  { name: '本省转让，按本省比例', rows: [{ ...less(licence), way: '转让' }], answer: false },
  { name: '企业转让，按国家下限', rows: [{ ...less(licence), way: '转让', unitKind: '企业' }], answer: true },
  {
    name: '本省条例通过以前的转让',
    rows: [{ ...less(licence), way: '转让', convertedOn: '2018-07-26' }],
    answer: true,
  },
  { name: '有约定', rows: [{ ...less(licence), agreed: true }], answer: false },
  { name: '有约定，高校也不得低于下限', rows: [{ ...less(licence), agreed: true }], ways: bounded, answer: true },
  {
    name: '有约定的企业',
    rows: [{ ...less(licence), agreed: true, unitKind: '企业' }],
    ways: bounded,
    answer: false,
  },
  { name: '合作实施没有下限', rows: [{ ...less(licence), way: '合作实施' }], answer: false },
  { name: '亏损', rows: [{ ...ownUse, profit: -1, reward: 0 }], answer: false },
  { name: '尚未分配', rows: [{ ...less(licence), distributed: false }], answer: false },
  { name: '有无约定未填', rows: [{ ...less(licence), agreed: undefined }], answer: undefined },
  { name: '股份未填', rows: [{ ...shares, equity: undefined }], answer: undefined },
  { name: '转化方式未填', rows: [{ ...transfer, agreed: false, way: undefined }], answer: undefined },
  { name: '修正前的法律不在文件之列', rows: [{ ...licence, convertedOn: '2015-09-30' }], answer: undefined },
]);
