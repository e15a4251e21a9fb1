import { wanYuan } from '../../../kernel/index.ts';

/** Codes that no register has given, right in their checks. */
export const creditCode = '91220101MA0XX0015U';
export const otherCode = '91220184MA0XX00153';

/** Exactly at the three bounds: 50 %, 50 % and 35 %. */
export const atBounds = {
  creditCode,
  name: '示例软件有限公司',
  city: '220100',
  inScope: true,
  staff: 100,
  graduates: 50,
  income: wanYuan(1000),
  serviceIncome: wanYuan(500),
  offshore: wanYuan(350),
};
