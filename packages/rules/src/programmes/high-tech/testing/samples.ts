import { wanYuan } from '../../../kernel/index.ts';

/** Codes that no register has given, right in their checks. */
export const creditCode = '91220101MA0XX0015U';
export const otherCode = '91220184MA0XX00153';

/** Exactly at the bounds of the measure, of the first bracket; growth 20 % and 20 %. */
export const sound = {
  creditCode,
  name: '示例光电有限公司',
  city: '220100',
  founded: '2020-03-01',
  applied: '2024-05-20',
  technology: '电子信息',
  coreIp: true,
  staff: 100,
  technicalStaff: 10,
  sales1: wanYuan(1000),
  sales2: wanYuan(1200),
  sales3: wanYuan(1440),
  net1: wanYuan(500),
  net2: wanYuan(600),
  net3: wanYuan(720),
  rdOfThree: wanYuan(182),
  rdDomestic: wanYuan(110),
  highTechIncome: wanYuan(900),
  totalIncome: wanYuan(1500),
  classOne: 1,
  classTwo: 4,
  ownDeveloped: true,
  conversions: 15,
  accident: false,
};

/** Points that its figures allow, 75 together. */
export const points = {
  pointsAdvanced: 6,
  pointsCore: 6,
  pointsNumber: 7,
  pointsOrigin: 4,
  pointsStandard: 0,
  pointsConversion: 27,
  pointsSystem: 5,
  pointsInstitute: 4,
  pointsIncentive: 3,
  pointsTalent: 3,
  pointsNetAssets: 5,
  pointsSales: 5,
};

/** Nothing but what a share of R&D is measured by. */
export const spent = (rd: number, ...sales: readonly [number, number, number]) => ({
  applied: sound.applied,
  rdOfThree: rd,
  sales1: sales[0],
  sales2: sales[1],
  sales3: sales[2],
});
