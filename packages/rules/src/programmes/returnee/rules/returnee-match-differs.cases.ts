import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { granted } from '../testing/samples.ts';
import { nationalGrants } from '../tables/national.ts';
import { returneeMatchDiffers } from './returnee-match-differs.ts';

const asks = (requested: number) => [{ ...granted, requested }];
const values = { 'returnee-match-cap': wanYuan(20) };

export const cases = casesOf(returneeMatchDiffers, nationalGrants, [
  { name: '相同', rows: [granted], answer: false },
  { name: '多一分', rows: asks(wanYuan(30) + 1), answer: true },
  { name: '少一分', rows: asks(wanYuan(30) - 1), answer: true },
  { name: '有上限，按上限', rows: asks(wanYuan(20)), values, answer: false },
  { name: '有上限，仍按全额', rows: [granted], values, answer: true },
  { name: '没有申请金额', rows: [{ ...granted, requested: undefined }], answer: undefined },
  { name: '文件以前', rows: [granted], day: '2022-12-31', answer: undefined },
]);
