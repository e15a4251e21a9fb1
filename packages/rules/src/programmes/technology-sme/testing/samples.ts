import { wanYuan } from '../../../kernel/index.ts';

/** Codes that no register has given, right in their checks. */
export const creditCode = '91220101MA0XX0015U';
export const otherCode = '91220184MA0XX00153';

/** 12 + 50 + 12 = 74 points: 24 of 100, 300 of 4,200 万元, two rights of class Ⅱ. Nothing admits it directly. */
export const sound = {
  creditCode,
  name: '示例光电有限公司',
  city: '220100',
  resident: true,
  staff: 100,
  technicalStaff: 24,
  revenue: wanYuan(4200),
  costs: wanYuan(4000),
  assets: wanYuan(5000),
  rd: wanYuan(300),
  indicator: '按销售收入',
  classOne: 0,
  classTwo: 2,
  restricted: false,
  incident: false,
  onList: false,
  highTech: false,
  award: false,
  institution: false,
  standard: false,
};

/** 12 + 50 + 0 points: sixty-two, two above the bound. With 30 points of R&D it fails. */
export const failing = { ...sound, rd: wanYuan(168) };

/** Nothing but its size and conduct. */
export const direct = { ...sound, technicalStaff: 0, rd: 0, classTwo: 0, institution: true };
