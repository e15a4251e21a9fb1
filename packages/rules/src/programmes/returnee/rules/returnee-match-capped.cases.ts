import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { granted } from '../testing/samples.ts';
import { nationalGrants } from '../tables/national.ts';
import { returneeMatchCapped } from './returnee-match-capped.ts';

const cap = (value: number | null) => ({ 'returnee-match-cap': value });

export const cases = casesOf(returneeMatchCapped, nationalGrants, [
  { name: '恰好上限', rows: [granted], values: cap(wanYuan(30)), answer: false },
  { name: '超过一分', rows: [granted], values: cap(wanYuan(30) - 1), answer: true },
  { name: '没有上限', rows: [granted], values: cap(null), answer: false },
  { name: '上限未设', rows: [granted], answer: false },
  { name: '国家资助金额未填', rows: [{ ...granted, granted: undefined }], values: cap(wanYuan(30)), answer: undefined },
]);
