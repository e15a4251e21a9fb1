import {
  compareRatio,
  decimalOf,
  fact,
  floorRatio,
  multiplyRatio,
  parseRatio,
  ratio,
  type Ask,
  type Fen,
  type Maybe,
  type Ratio,
  type Truth,
} from '../../kernel/index.ts';
import { investedCounted } from './readings.ts';
import { isVenture } from './schemes.ts';
import type { Project } from './tables/projects.ts';

/** What a project brought beside the fiscal money: of a venture the others' capital, else the enterprise's money. */
export function broughtIn(p: Project, ask: Ask): Maybe<Fen> {
  const venture = isVenture(p);
  if (venture === undefined) return undefined;
  if (venture) return p.social;
  return ask.way(investedCounted) === 'paid' ? p.paid : p.agreed;
}

/** How many times the fiscal money it is, exactly. Undefined where there is no fiscal money to measure by. */
export const timesOf = (brought: Maybe<Fen>, fiscal: Maybe<Fen>): Maybe<Ratio> =>
  brought === undefined || fiscal === undefined || fiscal === 0 ? undefined : ratio(BigInt(brought), BigInt(fiscal));

/** 2.8 times, 7.26 times: cut off below a hundredth. */
export function sayTimes(times: Ratio): string {
  const digits = String(floorRatio(multiplyRatio(times, ratio(100n)))).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.?0+$/, '') + '倍';
}

export const leverage = fact('带动倍数', sayTimes, (p: Project, ask: Ask): Maybe<Ratio> =>
  timesOf(broughtIn(p, ask), p.fiscal),
);

/** Whether a figure is the exact one, rounded half up to as many decimals as it prints. */
export function printsAs(exact: Maybe<Ratio>, printed: Maybe<number>): Truth {
  const text = printed === undefined ? undefined : decimalOf(printed);
  const figure = text === undefined ? undefined : parseRatio(text);
  if (exact === undefined || text === undefined || figure === undefined) return undefined;
  const scale = 10n ** BigInt(text.split('.')[1]?.length ?? 0);
  const rounded = floorRatio(ratio(2n * scale * exact.numerator + exact.denominator, 2n * exact.denominator));
  return compareRatio(ratio(rounded, scale), figure) === 0;
}
