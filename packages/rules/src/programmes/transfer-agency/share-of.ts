import { fen, floorRatio, ratio, type Ask, type Fen, type Maybe, type Parameter } from '../../kernel/index.ts';

/** So many parts per million of a sum, down to the fen, and no more than a limit where the notice sets one. */
export function shareOf(sum: Maybe<Fen>, rate: Parameter, limit: Parameter, ask: Ask): Maybe<Fen> {
  const parts = ask.value(rate);
  const most = ask.limit(limit);
  if (sum === undefined || parts === undefined || most === undefined) return undefined;
  const share = fen(Number(floorRatio(ratio(BigInt(sum) * BigInt(parts), 1_000_000n))));
  return most === null ? share : Math.min(share, most);
}
