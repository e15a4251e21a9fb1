import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { atBounds, sound } from '../testing/samples.ts';
import { projects } from '../tables/projects.ts';
import { cocoonRdIntensity } from './cocoon-rd-intensity.ts';

const by = (way: string) => ({ 'cocoon-intensity-base': way });

export const cases = casesOf(cocoonRdIntensity, projects, [
  { name: '恰好6%', rows: [atBounds], answer: true },
  { name: '多一分', rows: [{ ...atBounds, rd: atBounds.rd + 1 }], answer: false },
  { name: '收入多一分', rows: [{ ...atBounds, rd: atBounds.rd + 1, revenue: atBounds.revenue + 17 }], answer: true },
  {
    name: '主营业务收入较少',
    rows: [{ ...atBounds, mainRevenue: wanYuan(999) }],
    ways: by('main-revenue'),
    answer: false,
  },
  { name: '改按主营业务收入，未填', rows: [sound], ways: by('main-revenue'), answer: undefined },
  {
    name: '近三年合计恰好6%',
    rows: [{ rdOfThree: wanYuan(150), revenueOfThree: wanYuan(2500) }],
    ways: by('three-years'),
    answer: true,
  },
  { name: '没有收入，由另一条规则处理', rows: [{ ...sound, revenue: 0 }], answer: false },
  { name: '研发费用未填', rows: [{ ...sound, rd: undefined }], answer: undefined },
  { name: '作为培育目标，只提示', rows: [atBounds], ways: { 'cocoon-standard': 'goal' }, answer: false },
]);
