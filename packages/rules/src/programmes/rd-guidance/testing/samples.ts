import { wanYuan } from '../../../kernel/index.ts';

/** Codes that no register has given, right in their checks. */
export const creditCode = '91220101MA0XX0015U';
export const otherCode = '91220184MA0XX00153';

/** A manufacturer that just reaches the large bounds of 300号, as the statistics show it; and one a head short of them. */
export const large = { creditCode, industry: '39', staff: 1000, revenue: wanYuan(40_000) };
export const medium = { ...large, staff: 999 };

/** An enterprise of the tax list whose R&D grew from 1,000,000 to 1,500,000 yuan. */
export const grown = {
  creditCode,
  name: '示例光电有限公司',
  expense: wanYuan(150),
  expenseBefore: wanYuan(100),
};

export const besideMedium = { 'rd-statistics': [medium] };
export const besideLarge = { 'rd-statistics': [large] };
