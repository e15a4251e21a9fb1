import type { Ask, Maybe, Truth } from '../../../kernel/index.ts';
import { numberIn, toleranceOf, type Numeric } from '../figures.ts';
import { figures, type Figure } from '../tables/figures.ts';
import type { KindName } from './kinds.ts';
import { sayDifference, sayPivot, sayTerms } from './say-outcome.ts';
import { isWeighed, weigh, type Outcome, type Relation } from './weigh.ts';

/** A relation among the figures of one row. */
export interface InRow {
  readonly kind: KindName;
  /** Which of the row's numbers it is about. */
  readonly result: Numeric;
  readonly terms: readonly Numeric[];
  /** A term that need not be there. */
  readonly optional?: Numeric;
}

export const inRow = {
  growth: { kind: '同比增长', result: 'growth', terms: ['value', 'before'] },
  rollForward: { kind: '期末结存', result: 'value', terms: ['opening', 'added'], optional: 'removed' },
  share: { kind: '占比', result: 'share', terms: ['value', 'whole'] },
  progress: { kind: '目标进度', result: 'progress', terms: ['value', 'target'] },
} as const satisfies Readonly<Record<string, InRow>>;

/** What becomes of it. Undefined where the row says too little, or a number cannot be read. */
export function weighInRow(row: Figure, relation: InRow, ask: Ask): Maybe<Outcome> {
  if (!speaksOf(row, relation)) return undefined;
  const all = [relation.result, ...named(row, relation)];
  if (all.some((name) => row[name] !== undefined && numberIn(row, name) === undefined)) return undefined;
  const outcome = weigh(relationOf(row, relation), toleranceOf(ask));
  return outcome.is === 'nothing-to-tell' ? undefined : outcome;
}

/** Every figure has its number; what else the relation asks for, few rows have. */
const speaksOf = (row: Figure, { result, terms }: InRow): boolean =>
  (result !== 'value' && row[result] !== undefined) ||
  terms.some((name) => name !== 'value' && row[name] !== undefined);

const named = (row: Figure, { terms, optional }: InRow): readonly Numeric[] =>
  optional !== undefined && row[optional] !== undefined ? [...terms, optional] : terms;

/** The relation with the numbers of a row. */
export const relationOf = (row: Figure, relation: InRow): Relation => ({
  kind: relation.kind,
  result: numberIn(row, relation.result),
  terms: named(row, relation).map((name) => numberIn(row, name)),
});

/** Whether the figures of a row contradict each other. Undefined where they do not tell. */
export function differsInRow(row: Figure, relation: InRow, ask: Ask): Truth {
  const outcome = weighInRow(row, relation, ask);
  return outcome && isWeighed(outcome) && outcome.is !== 'open' ? outcome.is === 'differs' : undefined;
}

/** The outcomes of a kind among all that a row tells. They stand at the figure itself, which is read first. */
export const outcomesIn = <Is extends Outcome['is']>(
  row: Figure,
  is: Is,
  ask: Ask,
): readonly (readonly [InRow, Outcome & { readonly is: Is }])[] =>
  (row.value === undefined ? [] : Object.values(inRow)).flatMap((relation: InRow) => {
    const outcome = weighInRow(row, relation, ask);
    return outcome?.is === is ? [[relation, outcome as Outcome & { readonly is: Is }] as const] : [];
  });

/** 本期1804户、上期1359户，同比增长应为32.75%，填32.6%. */
export function sayInRow(row: Figure, relation: InRow, ask: Ask): string {
  const outcome = weighInRow(row, relation, ask);
  if (!outcome || !isWeighed(outcome)) return '';
  const made = relationOf(row, relation);
  const pivot = sayPivot(made, toleranceOf(ask));
  return `${sayTerms(made)}，${figures.fields[relation.result].label.replace('（%）', '')}${sayDifference(outcome)}${pivot && `；${pivot}`}`;
}

/** False: the row told of a relation, or has a target, and what is asked does not hold. Undefined: it tells of none. */
export const isTold = (row: Figure, ask: Ask): Truth =>
  Object.values(inRow).some((relation) => weighInRow(row, relation, ask) !== undefined) || row.target !== undefined
    ? false
    : undefined;
