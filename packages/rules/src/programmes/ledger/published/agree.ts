import { compareRatio, type Maybe, type Truth } from '../../../kernel/index.ts';
import { numberIn, numerics, type Numeric } from '../figures.ts';
import { boundsOf, mayBeCompared, meanings, overlap, type Quantity } from '../quantities/index.ts';
import type { Figure } from '../tables/figures.ts';
import type { PublishedFigure } from './figure.ts';

/** The published figure as a row of a register. */
export const asRow = (published: PublishedFigure): Figure => ({ ...blank, ...published });

const blank = Object.fromEntries(numerics.map((name) => [name, undefined])) as unknown as Figure;

/**
 * Whether two write the same figure. With the same word the numbers are the same; else one has to lie in what the other
 * may stand for: 1468 in 1400余, 10199.8万元 in 1.02亿元. 户 and 户次 are never the same.
 */
export function isSame(a: Quantity, b: Quantity, tolerance: Maybe<number>): Truth {
  if (!mayBeCompared(a.unit, b.unit)) return false;
  if (compareRatio(a.number, b.number) === 0) return true;
  if ((a.word && meanings[a.word]) === (b.word && meanings[b.word]) && a.word !== undefined) return false;
  const [ofA, ofB] = [boundsOf(a, tolerance), boundsOf(b, tolerance)];
  return ofA && ofB && overlap(ofA, ofB);
}

/** A number of a row, and the published figure that has another in its place. */
export interface Departure {
  readonly name: Numeric;
  readonly source: Figure;
}

/** The numbers of a row that none of the published figures has, where one of them has any. */
export const departures = (row: Figure, sources: readonly Figure[], tolerance: Maybe<number>): readonly Departure[] =>
  numerics.flatMap((name) => {
    const own = numberIn(row, name);
    const telling = sources.filter((source) => numberIn(source, name));
    const differs = (source: Figure): boolean => isSame(own!, numberIn(source, name)!, tolerance) === false;
    return own && telling.length > 0 && telling.every(differs) ? [{ name, source: telling[0]! }] : [];
  });
