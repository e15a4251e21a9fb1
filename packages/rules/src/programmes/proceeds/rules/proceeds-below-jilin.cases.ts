import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { licence, transfer } from '../testing/samples.ts';
import { results } from '../tables/results.ts';
import { proceedsBelowJilin } from './proceeds-below-jilin.ts';

const less = { ...transfer, reward: transfer.reward - 1 };
const lower = { ...licence, reward: wanYuan(70) - 1 };
const withLicences = { 'proceeds-transfer': 'transfer-and-licence' };

export const cases = casesOf(proceedsBelowJilin, results, [
  { name: '恰好70%', rows: [transfer], answer: false },
  { name: '少一分', rows: [less], answer: true },
  { name: '净收入多一分，70%不足一分的进一', rows: [{ ...transfer, net: transfer.net + 1 }], answer: true },
  { name: '没有约定，同样适用', rows: [{ ...less, agreed: false }], answer: true },
  { name: '条例通过当天', rows: [{ ...less, convertedOn: '2018-07-27' }], answer: true },
  { name: '条例通过前一天', rows: [{ ...less, convertedOn: '2018-07-26' }], answer: false },
  { name: '外省单位', rows: [{ ...less, city: '210100' }], answer: false },
  { name: '企业', rows: [{ ...less, unitKind: '企业' }], answer: false },
  { name: '研究开发机构', rows: [{ ...less, unitKind: '研究开发机构' }], answer: true },
  { name: '许可，只指转让', rows: [lower], answer: false },
  { name: '许可，转让包括许可', rows: [lower], ways: withLicences, answer: true },
  { name: '许可恰好70%', rows: [{ ...lower, reward: wanYuan(70) }], ways: withLicences, answer: false },
  { name: '中央在吉单位', rows: [{ ...less, affiliation: '中央' }], answer: true },
  {
    name: '中央在吉单位，只约束地方单位',
    rows: [{ ...less, affiliation: '中央' }],
    ways: { 'proceeds-units': 'local' },
    answer: false,
  },
  {
    name: '隶属关系未填，只约束地方单位',
    rows: [{ ...less, affiliation: undefined }],
    ways: { 'proceeds-units': 'local' },
    answer: undefined,
  },
  {
    name: '净收入按转化金额减成本，90万元的70%',
    rows: [{ ...transfer, reward: wanYuan(63) - 1 }],
    ways: { 'proceeds-net-income': 'less-costs' },
    answer: true,
  },
  {
    name: '按转化金额减成本，恰好',
    rows: [{ ...transfer, reward: wanYuan(63) }],
    ways: { 'proceeds-net-income': 'less-costs' },
    answer: false,
  },
  { name: '尚未分配，由另一条规则处理', rows: [{ ...less, distributed: false }], answer: false },
  { name: '没有净收入', rows: [{ ...less, net: 0, reward: 0 }], answer: false },
  { name: '奖励未填', rows: [{ ...transfer, reward: undefined }], answer: undefined },
  { name: '净收入未填', rows: [{ ...transfer, net: undefined }], answer: undefined },
  { name: '转化日期未填', rows: [{ ...transfer, convertedOn: undefined }], answer: undefined },
]);
