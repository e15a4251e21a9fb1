import type { Day } from './day.ts';
import type { Rule } from './rule.ts';
import type { Fields, Row, Table } from './table.ts';
import type { Truth } from './truth.ts';

type Some<F extends Fields> = Partial<Row<{ fields: F }>>;

/** What a rule answers of the first of some rows. Fields left out are unknown. */
export interface RuleCase<F extends Fields = Fields> {
  readonly name: string;
  readonly rows: readonly Some<F>[];
  /** Rows of other tables by table id; a table left out was not given. */
  readonly beside?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly day?: Day;
  readonly ways?: Readonly<Record<string, string>>;
  /** Figures that the office has set, by parameter id; null for a condition that the notice does not make. */
  readonly values?: Readonly<Record<string, number | null>>;
  readonly answer: Truth;
}

/** A rule with its cases: run by the registry's test, which wants one on each side. */
export interface RuleCases {
  readonly rule: Rule;
  readonly table: Table;
  readonly cases: readonly RuleCase[];
}

export const casesOf = <F extends Fields>(
  rule: Rule<Row<{ fields: F }>>,
  table: Table<F>,
  cases: readonly RuleCase<F>[],
): RuleCases => ({
  rule: rule as Rule,
  table,
  cases: cases as readonly RuleCase[],
});
