import { casesOf } from '../../../kernel/cases.ts';
import { grown, large } from '../testing/samples.ts';
import { tax } from '../tables/tax.ts';
import { rdNoSizeStandard } from './rd-no-size-standard.ts';

const measured = (own: object) => ({ 'rd-statistics': [{ ...large, ...own }] });

export const cases = casesOf(rdNoSizeStandard, tax, [
  { name: '工业', rows: [grown], beside: measured({}), answer: false },
  { name: '货币金融服务', rows: [grown], beside: measured({ industry: '66' }), answer: true },
  { name: '行业未填', rows: [grown], beside: measured({ industry: undefined }), answer: undefined },
  { name: '从业人员未填，可能是大型', rows: [grown], beside: measured({ staff: undefined }), answer: undefined },
  {
    name: '从业人员未填，营业收入已低于大型下限',
    rows: [grown],
    beside: measured({ staff: undefined, revenue: large.revenue - 1 }),
    answer: false,
  },
  { name: '没有统计表', rows: [grown], answer: undefined },
  { name: '统计表中没有，由另一条规则处理', rows: [grown], beside: { 'rd-statistics': [] }, answer: false },
]);
