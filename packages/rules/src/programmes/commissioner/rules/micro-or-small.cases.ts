import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { enterprises } from '../tables/enterprises.ts';
import { microOrSmall } from './micro-or-small.ts';

const medium = { industry: '39', staff: 300, revenue: wanYuan(2000) };
const ways = { 'small-enterprises': 'barred-if-held' };

export const cases = casesOf(microOrSmall, enterprises, [
  { name: '工业，300人，2000万元，恰为中型', rows: [medium], answer: false },
  { name: '工业，299人', rows: [{ ...medium, staff: 299 }], answer: true },
  { name: '工业，营业收入差一分不到2000万元', rows: [{ ...medium, revenue: wanYuan(2000) - 1 }], answer: true },
  { name: '软件业，99人', rows: [{ industry: '65', staff: 99, revenue: wanYuan(1000) }], answer: true },
  { name: '软件业，100人，1000万元', rows: [{ industry: '65', staff: 100, revenue: wanYuan(1000) }], answer: false },
  { name: '营业收入已低于下限，从业人员未填', rows: [{ industry: '39', revenue: wanYuan(1999) }], answer: true },
  { name: '从业人员够中型，营业收入未填', rows: [{ industry: '39', staff: 500 }], answer: undefined },
  { name: '其他未列明行业只看从业人员，营业收入不问', rows: [{ industry: '73', staff: 100 }], answer: false },
  { name: '行业未填', rows: [{ staff: 10, revenue: wanYuan(10) }], answer: undefined },
  { name: '金融业没有划型标准', rows: [{ industry: '66', staff: 10 }], answer: undefined },
  {
    name: '另一种理解：小型但非高校创办',
    rows: [{ ...medium, staff: 299, foundedByInstitution: false }],
    ways,
    answer: false,
  },
  {
    name: '另一种理解：小型且高校创办',
    rows: [{ ...medium, staff: 299, foundedByInstitution: true }],
    ways,
    answer: true,
  },
]);
