import type { Maybe } from '../../../kernel/index.ts';
import {
  compare,
  estimateOf,
  exactly,
  meanings,
  over,
  constant,
  percent,
  readUnit,
  type Agreement,
  type Estimate,
  type Quantity,
  type Unit,
} from '../quantities/index.ts';
import { kinds, type Kind, type KindName } from './kinds.ts';

/** Figures that hang together in one of the ways. What is not known is undefined: at most one of them can be told then. */
export interface Relation {
  readonly kind: KindName;
  readonly result: Maybe<Quantity>;
  readonly terms: readonly Maybe<Quantity>[];
}

/** A figure beside what it ought to be. */
export interface Weighed {
  readonly is: Agreement;
  readonly expected: Estimate;
  readonly told: Quantity;
}

/** The one figure that was not told; `at` is its place among the terms, undefined for the result. */
export interface Derived {
  readonly is: 'derives';
  readonly at: Maybe<number>;
  readonly estimate: Estimate;
  readonly unit: Unit;
}

/** Why a relation tells nothing. */
export type Silent = 'units-differ' | 'too-few' | 'too-many' | 'divides-by-nothing' | 'nothing-to-tell';

/** What becomes of a relation. */
export type Outcome = Weighed | Derived | { readonly is: Silent };

export const isWeighed = (outcome: Outcome): outcome is Weighed => 'expected' in outcome;

/** Weighs a relation in exact arithmetic. `tolerance`: how far 左右 goes, in parts per million; undefined: nobody has said. */
export function weigh({ kind: name, result, terms }: Relation, tolerance: Maybe<number>): Outcome {
  const kind: Kind = kinds[name];
  if (terms.length < kind.least) return { is: 'too-few' };
  if (terms.length > kind.most) return { is: 'too-many' };
  const unknown = terms.flatMap((term, at) => (term ? [] : [at]));
  if (unknown.length + (result ? 0 : 1) > 1) return { is: 'nothing-to-tell' };
  if (!unitsFit(kind, result, terms)) return { is: 'units-differ' };
  const known = terms.flatMap((term, at) => (term ? [weighedAs(kind, at, term, tolerance)] : []));
  try {
    if (unknown.length === 0) {
      const expected = kind.resultOf(known);
      if (result) return { is: compare(expected, result, tolerance), expected, told: result };
      return { is: 'derives', at: undefined, estimate: expected, unit: resultUnit(kind, terms) };
    }
    const [at] = unknown as [number];
    const estimate = kind.termOf(at, estimateOf(result!, tolerance), known);
    return { is: 'derives', at, estimate, unit: termUnit(kind, result!, terms) };
  } catch (error) {
    if (error instanceof RangeError) return { is: 'divides-by-nothing' };
    throw error;
  }
}

/**
 * What somebody has set is not rounded: in a product 25% is just a quarter and 10万元 a head just that, and a target of 不少于
 * 1000 is 1000.
 */
function weighedAs(kind: Kind, at: number, quantity: Quantity, tolerance: Maybe<number>): Estimate {
  const { number, word, unit, decimals } = quantity;
  const isRate = kind.result === 'product' && word === undefined && (unit.family === 'percent' || decimals === 0);
  const isTarget = kind.names[at] === '目标数' && (word === undefined || meanings[word] !== 'about');
  const estimate =
    isRate || isTarget ? { number, bounds: exactly(number), rough: false } : estimateOf(quantity, tolerance);
  return kind.result === 'product' && unit.family === 'percent' ? over(estimate, constant(100n)) : estimate;
}

/** 户 and 户次 may be added, and are another rule's matter; 户 and 万元 may not. */
function unitsFit({ result: how }: Kind, result: Maybe<Quantity>, terms: readonly Maybe<Quantity>[]): boolean {
  if (how === 'product') return true;
  const alike = how === 'as-terms' ? [...terms, result] : how === 'as-first' ? [terms[0], result] : terms;
  const families = new Set(alike.flatMap((quantity) => quantity?.unit.family ?? []));
  const needed = how === 'percent' || how === 'times' ? how : undefined;
  return families.size <= 1 && (needed === undefined || result === undefined || result.unit.family === needed);
}

const resultUnit = ({ result }: Kind, terms: readonly Maybe<Quantity>[]): Unit =>
  result === 'percent' ? percent : result === 'times' ? readUnit('倍')! : mainUnit(terms);

const termUnit = ({ result: how }: Kind, result: Quantity, terms: readonly Maybe<Quantity>[]): Unit => {
  if (how === 'as-terms') return mainUnit([...terms, result]);
  if (how === 'as-first') return terms[0] ? readUnit('个')! : result.unit;
  return mainUnit(terms);
};

/** Of money what is money, else the first that is no share. */
function mainUnit(quantities: readonly Maybe<Quantity>[]): Unit {
  const units = quantities.flatMap((quantity) => quantity?.unit ?? []);
  return (
    units.find(({ family }) => family === 'money') ?? units.find(({ family }) => family !== 'percent') ?? units[0]!
  );
}
