import { wanYuan } from '../../../kernel/index.ts';

/** Codes that no register has given, right in their checks. */
export const creditCode = '91220101MA0XX0015U';
export const otherCode = '91220184MA0XX00153';

export const agency = {
  creditCode,
  name: '示例技术转移中心',
  level: '省级',
  city: '220100',
  grade: '合格',
  declared: wanYuan(500),
};

/** A registered contract of 2023 of 300 万元, 250 of them for technology. */
export const contract = {
  number: '示例0001',
  project: '示例项目',
  kind: '技术开发',
  agency: '示例技术转移中心',
  agencyCode: creditCode,
  seller: '示例大学',
  buyer: '示例光电有限公司',
  total: wanYuan(300),
  technology: wanYuan(250),
  registeredOn: '2023-05-05',
};

/** Another, of 200 万元. */
export const second = { ...contract, number: '示例0002', total: wanYuan(200), technology: wanYuan(150) };

export const researcher = {
  residentId: '220104198506150021',
  name: '张示例',
  unit: '示例大学',
  number: '示例0001',
  amount: wanYuan(100),
};

export const ofYear = { 'transfer-year': 2023 };
