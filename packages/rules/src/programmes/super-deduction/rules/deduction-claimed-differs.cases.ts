import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { sound } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { deductionClaimedDiffers } from './deduction-claimed-differs.ts';

export const cases = casesOf(deductionClaimedDiffers, enterprises, [
  { name: '一致', rows: [{ ...sound, claimed: wanYuan(100) }], answer: false },
  { name: '少一分', rows: [{ ...sound, claimed: wanYuan(100) - 1 }], answer: true },
  { name: '仍按75%申报', rows: [{ ...sound, claimed: wanYuan(75) }], answer: true },
  { name: '未申报', rows: [sound], answer: undefined },
  { name: '费用未填', rows: [{ ...sound, own: undefined, claimed: wanYuan(100) }], answer: undefined },
]);
