import { wanYuan } from '../../../kernel/index.ts';

/** Codes that no register has given, right in their checks. */
export const creditCode = '91220101MA0XX0015U';
export const otherCode = '91220184MA0XX00153';

/** A little over every bound of the four tests: 61 %, six items, 6.1 %. */
export const sound = {
  creditCode,
  name: '示例光电有限公司',
  city: '220100',
  industry: '39',
  staff: 100,
  technicalStaff: 61,
  achievements: 4,
  conversions: 2,
  revenue: wanYuan(1000),
  rd: wanYuan(61),
  coreTechnology: true,
};

/** Exactly at the bounds: 60 %, five items, 6 %; it fails three of the four. */
export const atBounds = { ...sound, technicalStaff: 60, conversions: 1, rd: wanYuan(60) };
