import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/index.ts';
import { contracts } from '../tables/contracts.ts';
import { transferTechnologyOverTotal } from './transfer-technology-over-total.ts';

export const cases = casesOf(transferTechnologyOverTotal, contracts, [
  { name: '相等', rows: [{ total: wanYuan(300), technology: wanYuan(300) }], answer: false },
  { name: '多一分', rows: [{ total: wanYuan(300), technology: wanYuan(300) + 1 }], answer: true },
  { name: '未填', rows: [{ total: wanYuan(300) }], answer: undefined },
]);
