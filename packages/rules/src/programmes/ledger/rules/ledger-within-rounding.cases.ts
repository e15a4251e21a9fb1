import { casesOf } from '../../../kernel/cases.ts';
import { figures } from '../tables/figures.ts';
import { ledgerWithinRounding } from './ledger-within-rounding.ts';

const of = (opening: string) => [{ unit: '亿元', value: '10.0', opening, added: '5.0' }];

export const cases = casesOf(ledgerWithinRounding, figures, [
  { name: '一位小数恰好相符', rows: of('5.0'), answer: false },
  { name: '相差0.1，各数四舍五入可以解释', rows: of('5.1'), answer: true },
  { name: '相差0.2，解释不了，由另一条规则处理', rows: of('5.2'), answer: false },
  { name: '没有可以核对的', rows: [{ unit: '亿元', value: '10.0' }], answer: undefined },
]);
