import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { sound } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { smeOtherIndicatorBetter } from './sme-other-indicator-better.ts';

const costly = { ...sound, indicator: '按成本费用' };

export const cases = casesOf(smeOtherIndicatorBetter, enterprises, [
  { name: '选了较高的一项', rows: [sound], answer: false },
  { name: '按成本费用不得分，按销售收入50分', rows: [costly], answer: true },
  { name: '两项得分一样', rows: [{ ...costly, costs: wanYuan(1000), rd: wanYuan(300) }], answer: false },
  { name: '没有选', rows: [{ ...costly, indicator: undefined }], answer: false },
  { name: '成本费用未填', rows: [{ ...costly, costs: undefined }], answer: undefined },
]);
