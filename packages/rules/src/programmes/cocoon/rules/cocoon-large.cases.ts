import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { sound } from '../testing/samples.ts';
import { projects } from '../tables/projects.ts';
import { cocoonLarge } from './cocoon-large.ts';

const large = { ...sound, staff: 1000, revenue: wanYuan(40_000) };

export const cases = casesOf(cocoonLarge, projects, [
  { name: '恰好达到大型下限', rows: [large], answer: true },
  { name: '少一人', rows: [{ ...large, staff: 999 }], answer: false },
  { name: '营业收入少一分', rows: [{ ...large, revenue: large.revenue - 1 }], answer: false },
  { name: '人数未填，营业收入已低于下限', rows: [{ ...sound, staff: undefined }], answer: false },
  { name: '人数未填，可能是大型', rows: [{ ...large, staff: undefined }], answer: undefined },
  { name: '行业未填', rows: [{ ...large, industry: undefined }], answer: undefined },
  { name: '没有划型标准，由另一条规则处理', rows: [{ ...large, industry: '66' }], answer: false },
]);
