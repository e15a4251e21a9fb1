import {
  addFen,
  addRatio,
  compareRatio,
  fact,
  multiplyRatio,
  ratio,
  type Ask,
  type Fen,
  type Maybe,
  type Ratio,
} from '../../kernel/index.ts';
import { commissionedShare, overseasLimit } from './parameters.ts';
import { turnOf } from './rate.ts';
import { domesticBase } from './readings.ts';
import { sayExact } from './say-exact.ts';
import type { Enterprise } from './tables/enterprises.ts';

export const exact = (amount: Fen): Ratio => ratio(BigInt(amount));
const share = (amount: Fen, millionths: number): Ratio =>
  amount === 0 ? none : ratio(BigInt(amount) * BigInt(millionths), 1_000_000n);
const none = ratio(0n);

/** What of commissioned R&D counts, of any whole. */
function commissioned(e: Enterprise, ask: Ask): Maybe<number> {
  const turn = turnOf(e);
  return turn && ask.value(commissionedShare, turn[0]);
}

/** Two thirds of R&D inside China: the most that R&D done abroad may count. */
export const overseasMost = fact('委托境外可计入的上限', sayExact, (e: Enterprise, ask: Ask): Maybe<Ratio> => {
  const millionths = ask.way(domesticBase) === 'counted' ? commissioned(e, ask) : 1_000_000;
  if (e.own === undefined || e.home === undefined || millionths === undefined) return undefined;
  return multiplyRatio(overseasLimit.share, addRatio(exact(e.own), share(e.home, millionths)));
});

/** R&D commissioned abroad, before the limit. */
export const overseasCounted = fact('委托境外按比例计入', sayExact, (e: Enterprise, ask: Ask): Maybe<Ratio> => {
  const millionths = commissioned(e, ask);
  return e.abroad === undefined || millionths === undefined ? undefined : share(e.abroad, millionths);
});

const overseas = (e: Enterprise, ask: Ask): Maybe<Ratio> => {
  const counted = overseasCounted(e, ask);
  // Nothing abroad is under every limit.
  if (!counted || counted.numerator === 0n) return counted;
  const most = overseasMost(e, ask);
  return most && (compareRatio(counted, most) > 0 ? most : counted);
};

/** 允许加计扣除的研发费用: own, amortised, and commissioned as far as it counts. Exact, in fen. */
export const allowedFees = fact('允许加计扣除的研发费用', sayExact, (e: Enterprise, ask: Ask): Maybe<Ratio> => {
  const { own, amortised, home } = e;
  const millionths = commissioned(e, ask);
  const abroad = overseas(e, ask);
  if (own === undefined || amortised === undefined || home === undefined) return undefined;
  if (millionths === undefined || abroad === undefined) return undefined;
  return [exact(addFen(own, amortised)), share(home, millionths), abroad].reduce(addRatio);
});
