import { type Ask, type Truth } from '../../kernel/index.ts';
import { gradeFails, isOtherKind, scoresTooLow } from './contends.ts';
import { everyone } from './standing.ts';
import { carriers, type Carrier } from './tables/carriers.ts';

/** Refused by the office although another with fewer points was taken. Who fails on other grounds is out of the question. */
export function isOutOfOrder(c: Carrier, ask: Ask): Truth {
  if (c.chosen !== false) return false;
  if ([gradeFails, isOtherKind, scoresTooLow].some((fails) => fails(c, ask) === true)) return false;
  const own = c.score;
  const all = ask.listed(carriers, everyone, '全部');
  if (own === undefined || all === undefined) return undefined;
  return all.some(({ chosen, score }) => chosen === true && score !== undefined && score < own);
}
