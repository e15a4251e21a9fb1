import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/index.ts';
import { day, giant } from '../testing/samples.ts';
import { giants } from '../tables/giants.ts';
import { specialisedGiantRd } from './specialised-giant-rd.ts';

export const cases = casesOf(specialisedGiantRd, giants, [
  { name: '合计恰好1200万元', rows: [{ ...giant, rd: wanYuan(600), rdBefore: wanYuan(600) }], day, answer: false },
  { name: '合计少一分', rows: [{ ...giant, rd: wanYuan(600), rdBefore: wanYuan(600) - 1 }], day, answer: true },
  { name: '一年已够，另一年未填', rows: [{ ...giant, rd: wanYuan(1200), rdBefore: undefined }], day, answer: false },
  { name: '一年不够，另一年未填', rows: [{ ...giant, rdBefore: undefined }], day, answer: undefined },
  {
    name: '每年分别计，各1200万元',
    rows: [{ ...giant, rd: wanYuan(1200), rdBefore: wanYuan(1200) }],
    ways: { 'specialised-giant-rd-of': 'each' },
    day,
    answer: false,
  },
  {
    name: '每年分别计，一年少一分',
    rows: [{ ...giant, rd: wanYuan(1200), rdBefore: wanYuan(1200) - 1 }],
    ways: { 'specialised-giant-rd-of': 'each' },
    day,
    answer: true,
  },
]);
