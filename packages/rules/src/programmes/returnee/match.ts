import { fact, fen, sayMoney, type Ask, type Fen, type Maybe } from '../../kernel/index.ts';
import { matchCap, matchShare } from './parameters.ts';
import type { NationalGrant } from './tables/national.ts';

/** The share of the ministry's money, before any limit; what lies below a fen is cut off. */
export const shareOfGrant = fact('按比例匹配', sayMoney, (g: NationalGrant, ask: Ask): Maybe<Fen> => {
  const share = ask.value(matchShare);
  if (g.granted === undefined || share === undefined) return undefined;
  return fen(Number((BigInt(g.granted) * BigInt(share)) / 1_000_000n));
});

/** What the province adds. */
export const match = fact('省级匹配', sayMoney, (g: NationalGrant, ask: Ask): Maybe<Fen> => {
  const due = shareOfGrant(g, ask);
  const cap = ask.limit(matchCap) ?? null;
  return due === undefined || cap === null ? due : Math.min(due, cap);
});
