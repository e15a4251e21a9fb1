import { casesOf } from '../../../kernel/cases.ts';
import { figures } from '../tables/figures.ts';
import { ledgerPublishedDiffers } from './ledger-published-differs.ts';

const document = '吉科发人才【2023】92号';
const batch = { indicator: 'R&D投入引导计划补助企业', period: '2020年度', unit: '户', document };
const money = { indicator: 'R&D投入引导计划累计补助资金', period: '2020—2021年度', document };
const persons = { indicator: '技术经纪人', period: '2022年', unit: '人', document };
const led = { indicator: '企业为主体的新型研发机构', period: '2023年5月', unit: '家', document };

export const cases = casesOf(ledgerPublishedDiffers, figures, [
  { name: '与所载相同', rows: [{ ...batch, value: '324' }], answer: false },
  { name: '两位数字颠倒', rows: [{ ...batch, value: '342' }], answer: true },
  { name: '小数点移位', rows: [{ ...money, unit: '亿元', value: '10.2' }], answer: true },
  { name: '换一个单位，不矛盾', rows: [{ ...money, unit: '万元', value: '10199.8' }], answer: false },
  { name: '约数之内的确数', rows: [{ ...persons, value: '1468' }], answer: false },
  { name: '同是约数，数字不同', rows: [{ ...persons, value: '1410余' }], answer: true },
  { name: '约数之外', rows: [{ ...persons, value: '1500' }], answer: true },
  { name: '新增数不同', rows: [{ ...persons, value: '1400余', added: '280余' }], answer: true },
  { name: '文件自己有两个数字，没有写段落，合其一即可', rows: [{ ...led, value: '42' }], answer: false },
  { name: '写了段落，以该段为准', rows: [{ ...led, value: '42', paragraph: '三(一)7' }], answer: true },
  {
    name: '户次与户的两处，合其一即可',
    rows: [{ ...money, indicator: 'R&D投入引导计划累计补助企业', unit: '户', value: '1030' }],
    answer: false,
  },
  { name: '别的文件引用的也要一致', rows: [{ ...batch, value: '342', document: '某市总结' }], answer: true },
  { name: '文件没有载明的指标', rows: [{ ...batch, indicator: '示例指标', value: '7' }], answer: undefined },
  { name: '数值未填', rows: [batch], answer: undefined },
]);
