import { wanYuan } from '../../../kernel/index.ts';

/** Codes that no register has given, right in their checks. */
export const creditCode = '91220101MA0XX0015U';
export const otherCode = '91220184MA0XX00153';

/** A joint project of 200 万元, half of it the enterprise's. */
export const joint = {
  number: '示例01',
  project: '示例项目',
  scheme: '省企合作基金',
  lead: '示例大学',
  leadCode: creditCode,
  posed: true,
  fiscal: wanYuan(100),
  fiscalPaid: wanYuan(50),
  agreed: wanYuan(100),
  paid: wanYuan(50),
};

/** A challenge of which the enterprise bears 2.8 times the fiscal money. */
export const challenge = { ...joint, number: '示例02', scheme: '揭榜挂帅', agreed: wanYuan(280), paid: wanYuan(280) };
