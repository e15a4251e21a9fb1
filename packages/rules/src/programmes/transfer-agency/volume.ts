import { atLeast, is, sumFen, type Ask, type Fen, type Maybe, type Truth } from '../../kernel/index.ts';
import { leastVolume } from './parameters.ts';
import { volumeCounted } from './readings.ts';
import type { Agency } from './tables/agencies.ts';
import { contracts, type Contract } from './tables/contracts.ts';

/** What contracts come to: for certain, and at most if all that is open turns out to count. Undefined: nobody knows how much more. */
export interface Volume {
  readonly least: Fen;
  readonly most: Maybe<Fen>;
}

/**
 * What the agency's contracts come to, each registration number once. Undefined where none of its contracts is listed.
 * No named fact: what is open in it is asked for by the contracts themselves.
 */
export function countedVolume(a: Agency, ask: Ask): Maybe<Volume> {
  const listed = ask.given(contracts) ? ask.listed(contracts, 'agencyCode', a.creditCode) : undefined;
  if (listed === undefined || listed.length === 0) return undefined;
  const parts = onceEach(listed).map((contract) => partOf(contract, ask));
  const most = parts.map((part) => part.most);
  return {
    least: sumFen(parts.map((part) => part.least)),
    most: most.some((part) => part === undefined) ? undefined : sumFen(most.flatMap((part) => part ?? [])),
  };
}

/** A contract without a number may be any other: each such row stands for itself. */
function onceEach(rows: readonly Contract[]): readonly Contract[] {
  const seen = new Set<string>();
  return rows.filter(({ number }) => {
    if (number === undefined) return true;
    if (seen.has(number)) return false;
    seen.add(number);
    return true;
  });
}

function partOf(contract: Contract, ask: Ask): Volume {
  const sum = ask.way(volumeCounted) === 'total' ? contract.total : contract.technology;
  const status = ask.decision(contracts, contract.number)?.status;
  if (status === 'ineligible') return { least: 0, most: 0 };
  return status === 'eligible' && sum !== undefined ? { least: sum, most: sum } : { least: 0, most: sum };
}

/** By the contracts where they are listed, else as declared: that is the total, which the other reading does not take. */
export function volumeOf(a: Agency, ask: Ask): Maybe<Volume> {
  const counted = countedVolume(a, ask);
  if (counted !== undefined || ask.way(volumeCounted) !== 'total') return counted;
  return a.declared === undefined ? undefined : { least: a.declared, most: a.declared };
}

/** 达到: the bound itself is enough. What is open matters only where it could tip the scale. */
export function reachesVolume(a: Agency, ask: Ask): Truth {
  const [volume, bound] = [volumeOf(a, ask), ask.value(leastVolume)];
  if (volume === undefined || bound === undefined) return undefined;
  if (atLeast(volume.least, bound) === true) return true;
  return is(atLeast(volume.most, bound), false) === true ? false : undefined;
}

/** Where nothing is open. */
export function settledVolume(a: Agency, ask: Ask): Maybe<Fen> {
  const volume = volumeOf(a, ask);
  return volume?.least === volume?.most ? volume?.least : undefined;
}
