import { casesOf } from '../../../kernel/cases.ts';
import { creditCode, grown } from '../testing/samples.ts';
import { tax } from '../tables/tax.ts';
import { rdNameDiffers } from './rd-name-differs.ts';

const named = (statistics: string | undefined, register: string | undefined) => ({
  'rd-statistics': [{ creditCode, name: statistics }],
  'rd-register': [{ creditCode, name: register }],
});

export const cases = casesOf(rdNameDiffers, tax, [
  { name: '一致', rows: [grown], beside: named(grown.name, grown.name), answer: false },
  { name: '统计不同', rows: [grown], beside: named('示例光学有限公司', grown.name), answer: true },
  { name: '登记不同', rows: [grown], beside: named(grown.name, '示例光学有限公司'), answer: true },
  {
    name: '只是括号全半角不同',
    rows: [{ ...grown, name: '示例（长春）有限公司' }],
    beside: named('示例(长春)有限公司', '示例（长春） 有限公司'),
    answer: false,
  },
  {
    name: '只有登记信息表，名称不同',
    rows: [grown],
    beside: { 'rd-register': [{ creditCode, name: '甲' }] },
    answer: true,
  },
  { name: '只有登记信息表，名称一致', rows: [grown], beside: { 'rd-register': [grown] }, answer: undefined },
  { name: '税务表名称未填', rows: [{ creditCode }], beside: named('甲', '甲'), answer: undefined },
]);
