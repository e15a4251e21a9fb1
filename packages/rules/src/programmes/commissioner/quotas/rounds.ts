import type { Maybe } from '../../../kernel/index.ts';
import type { QuotaMove } from '../tables/quota-moves.ts';
import { reportingUnit } from './reporting-unit.ts';

/** How places stand after a round. What units hold and what was given back together are always what was granted. */
export interface Round {
  readonly round: string;
  readonly held: ReadonlyMap<string, number>;
  /** Given back, and not given out again. */
  readonly pool: number;
}

/** Why a line of the record moves nothing, or moves too much. */
export interface UnfitMove {
  readonly index: number;
  readonly why:
    | { readonly kind: 'incomplete' }
    /** 交回 has no unit that receives, 递补 none that gives, 调剂 two that differ. */
    | { readonly kind: 'wrong-units' }
    | { readonly kind: 'no-quota'; readonly unit: string }
    | { readonly kind: 'not-whole' }
    /** After its round a unit would hold fewer than none. */
    | { readonly kind: 'overdrawn'; readonly unit: string; readonly by: number }
    /** After its round more would have been filled than was given back. */
    | { readonly kind: 'pool-overdrawn'; readonly by: number };
}

export interface Ledger {
  readonly rounds: readonly Round[];
  /** What each unit has gained or lost. */
  readonly net: ReadonlyMap<string, number>;
  readonly pool: number;
  readonly unfit: readonly UnfitMove[];
}

/** A line of the record that moves places. */
export interface Move {
  readonly index: number;
  readonly round: string;
  /** Undefined: from, or to, what was given back. */
  readonly from: Maybe<string>;
  readonly to: Maybe<string>;
  readonly places: number;
}

/** Plays the recorded rounds over what was granted. Within a round the order of lines means nothing. */
export function playRounds(granted: ReadonlyMap<string, number>, record: readonly QuotaMove[]): Ledger {
  const read = record.map((row, index) => readMove(row, index, (unit) => granted.has(unit)));
  const moves = read.filter((one): one is Move => 'round' in one);
  const unfit: UnfitMove[] = read.filter((one): one is UnfitMove => 'why' in one);
  const held = new Map(granted);
  let pool = 0;
  const rounds = roundsOf(moves).map((round): Round => {
    const own = moves.filter((move) => move.round === round);
    for (const { from, to, places } of own) {
      if (from === undefined) pool -= places;
      else held.set(from, held.get(from)! - places);
      if (to === undefined) pool += places;
      else held.set(to, held.get(to)! + places);
    }
    unfit.push(...overdrawn(own, held, pool));
    return { round, held: new Map(held), pool };
  });
  const net = new Map([...held].map(([unit, places]) => [unit, places - granted.get(unit)!]));
  return { rounds, net, pool, unfit: unfit.toSorted((a, b) => a.index - b.index) };
}

/** What a line moves, or why it moves nothing. Places come from and go to units that were granted some. */
export function readMove(row: QuotaMove, index: number, hasQuota: (unit: string) => boolean): Move | UnfitMove {
  const { round, kind, places } = row;
  const [from, to] = [row.from, row.to].map((spelling) =>
    spelling === undefined ? undefined : reportingUnit(spelling),
  );
  if (round === undefined || kind === undefined || places === undefined) return { index, why: { kind: 'incomplete' } };
  if ((from === undefined) !== (kind === '递补') || (to === undefined) !== (kind === '交回') || from === to)
    return { index, why: { kind: 'wrong-units' } };
  const stranger = [from, to].find((unit) => unit !== undefined && !hasQuota(unit));
  if (stranger !== undefined) return { index, why: { kind: 'no-quota', unit: stranger } };
  return Number.isSafeInteger(places) ? { index, round, from, to, places } : { index, why: { kind: 'not-whole' } };
}

/** 第2轮 comes before 第10轮. */
const roundsOf = (moves: readonly Move[]): readonly string[] =>
  [...new Set(moves.map(({ round }) => round))].toSorted((a, b) => numberIn(a) - numberIn(b) || (a < b ? -1 : 1));

const numberIn = (round: string): number => {
  const digits = /\d+/.exec(round.normalize('NFKC'))?.[0];
  return digits === undefined ? chineseNumber(/[一二三四五六七八九十]+/.exec(round)?.[0] ?? '') : Number(digits);
};

/** Up to 九十九; 0 for none. */
function chineseNumber(text: string): number {
  const digit = (one: string | undefined, empty: number): number => (one ? '零一二三四五六七八九'.indexOf(one) : empty);
  const [before, after] = text.split('十');
  return after === undefined ? digit(before, 0) : digit(before, 1) * 10 + digit(after, 0);
}

function overdrawn(own: readonly Move[], held: ReadonlyMap<string, number>, pool: number): readonly UnfitMove[] {
  const givers = new Map(own.flatMap(({ index, from }) => (from === undefined ? [] : [[from, index] as const])));
  const fillers = own.filter(({ from }) => from === undefined);
  return [
    ...[...givers].flatMap(([unit, index]): UnfitMove[] => {
      const left = held.get(unit)!;
      return left < 0 ? [{ index, why: { kind: 'overdrawn', unit, by: -left } }] : [];
    }),
    ...(pool < 0 && fillers.length > 0
      ? [{ index: fillers.at(-1)!.index, why: { kind: 'pool-overdrawn' as const, by: -pool } }]
      : []),
  ];
}
