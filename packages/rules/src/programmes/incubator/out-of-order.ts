import { type Ask, type Truth } from '../../kernel/index.ts';
import { qualifies } from './contends.ts';
import { everyone } from './standing.ts';
import { carriers, type Carrier } from './tables/carriers.ts';

/** Refused by the office although another with fewer points was taken. Who fails on other grounds is out of the question. */
export function isOutOfOrder(c: Carrier, ask: Ask): Truth {
  if (c.chosen !== false) return false;
  if (qualifies(c, ask) === false) return false;
  const own = c.score;
  const all = ask.listed(carriers, everyone, '全部');
  if (own === undefined || all === undefined) return undefined;
  return all.some(({ chosen, score }) => chosen === true && score !== undefined && score < own);
}
