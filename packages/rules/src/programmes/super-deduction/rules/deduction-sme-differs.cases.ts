import { casesOf } from '../../../kernel/cases.ts';
import { creditCode, otherCode } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { deductionSmeDiffers } from './deduction-sme-differs.ts';

// 60 % of staff are technical: 20 points; R&D of 6 % of revenue: 50; together enough.
const beside = {
  'sme-enterprises': [
    {
      creditCode,
      resident: true,
      staff: 100,
      technicalStaff: 60,
      revenue: 1_000_000_00,
      costs: 900_000_00,
      assets: 1_000_000_00,
      rd: 60_000_00,
      classOne: 0,
      classTwo: 0,
      restricted: false,
      incident: false,
      onList: false,
    },
  ],
};

export const cases = casesOf(deductionSmeDiffers, enterprises, [
  { name: '填报与评价结论一致', rows: [{ creditCode, techSme: true }], beside, answer: false },
  { name: '填报与评价结论相反', rows: [{ creditCode, techSme: false }], beside, answer: true },
  { name: '没有评价信息表', rows: [{ creditCode, techSme: false }], answer: undefined },
  { name: '评价信息表没有这家企业', rows: [{ creditCode: otherCode, techSme: false }], beside, answer: undefined },
]);
