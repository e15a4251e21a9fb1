import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { points, sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { hightechScoreTooLow } from './hightech-score-too-low.ts';

const at = (more: number) => ({ ...sound, ...points, pointsAdvanced: 1 + more, pointsConversion: 27, pointsCore: 6 });

export const cases = casesOf(hightechScoreTooLow, applicants, [
  { name: '70分', rows: [at(0)], answer: true },
  { name: '71分', rows: [at(1)], answer: false },
  { name: '只填总得分，70分', rows: [{ ...sound, pointsTotal: 70 }], answer: true },
  { name: '只填总得分，71分', rows: [{ ...sound, pointsTotal: 71 }], answer: false },
  { name: '一项未评，无论几分都超过', rows: [{ ...sound, ...points, pointsStandard: undefined }], answer: false },
  {
    name: '一项未评，有无都不超过',
    rows: [{ ...at(0), pointsTalent: undefined, pointsConversion: 25, pointsAdvanced: 0 }],
    answer: true,
  },
  { name: '一项未评，两可', rows: [{ ...at(0), pointsTalent: undefined }], answer: undefined },
  {
    name: '都未评，数据最多只能得69分',
    rows: [{ ...sound, classOne: 0, classTwo: 1, conversions: 8, sales3: wanYuan(100), net3: wanYuan(100) }],
    answer: true,
  },
  { name: '都未评', rows: [sound], answer: undefined },
  { name: '2016年办法施行以前', rows: [{ ...at(0), applied: '2015-12-31' }], answer: undefined },
]);
