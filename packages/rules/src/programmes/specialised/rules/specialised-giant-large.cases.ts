import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/index.ts';
import { giants } from '../tables/giants.ts';
import { specialisedGiantLarge } from './specialised-giant-large.ts';

export const cases = casesOf(specialisedGiantLarge, giants, [
  {
    name: '工业，恰好到大型的两个下限',
    rows: [{ industry: '39', staff: 1000, revenue: wanYuan(40_000) }],
    answer: true,
  },
  { name: '少一人', rows: [{ industry: '39', staff: 999, revenue: wanYuan(40_000) }], answer: false },
  { name: '营业收入少一分', rows: [{ industry: '39', staff: 1000, revenue: wanYuan(40_000) - 1 }], answer: false },
  { name: '人数未填，营业收入已不到大型', rows: [{ industry: '39', revenue: wanYuan(3000) }], answer: false },
  { name: '人数未填，营业收入到大型', rows: [{ industry: '39', revenue: wanYuan(50_000) }], answer: undefined },
  {
    name: '行业没有标准，由另一条规则处理',
    rows: [{ industry: '66', staff: 5000, revenue: wanYuan(900_000) }],
    answer: false,
  },
  { name: '行业未填', rows: [{ staff: 5000, revenue: wanYuan(900_000) }], answer: undefined },
]);
