import { formatYuan, type Fen } from '@keshen/rules';
import { capitalYuan } from './capital-yuan.ts';

/** A sum as offices write it under a table: in 万元, in 元 and in capital characters. */
export const sumInWords = (label: string, amount: Fen): string =>
  `${label}：${amount / 1_000_000}万元（${formatYuan(amount)}元），大写：人民币${capitalYuan(amount)}`;
