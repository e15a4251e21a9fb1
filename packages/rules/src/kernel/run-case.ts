import { termsOf, type Case, type Terms } from './case.ts';
import type { RuleCase, RuleCases } from './cases.ts';
import type { Day } from './day.ts';
import { evaluate, type Evaluation } from './evaluation.ts';
import type { Programme } from './programme.ts';
import type { Row, Table } from './table.ts';
import type { Truth } from './truth.ts';

/** The day on which a case is judged that names none. */
const usualDay: Day = '2024-06-01';

/** What a rule answers of a case, run as a check runs it. */
export interface CaseRun {
  readonly day: Day;
  /** Null: the programme does not run the rule. */
  readonly answer: Truth | null;
  readonly evaluation: Evaluation;
}

/** Runs a rule on one of its cases. `registry` holds the programmes whose verdicts it may ask for. */
export function runCase(
  programme: Programme,
  { rule, table }: RuleCases,
  { rows, beside = {}, day = usualDay, ways = {}, values = {} }: RuleCase,
  registry: readonly Programme[],
): CaseRun {
  const tables = [programme, ...registry].flatMap((one) => one.tables);
  const given: Case = new Map([
    ...Object.entries(beside).map(
      ([id, others]) =>
        [
          id,
          rowsOf(
            tables.find((one) => one.id === id)!,
            others,
          ),
        ] as const,
    ),
    [table.id, rowsOf(table, rows)],
  ]);
  const cites = { document: '测试', paragraph: '口径', summary: '' };
  const terms: Terms = {
    ...termsOf(day),
    ways: new Map(Object.entries(ways)),
    values: new Map(Object.entries(values).map(([id, value]) => [id, [{ from: '0001-01-01', value, cites }]])),
  };
  const evaluation = evaluate(programme, given, terms, registry);
  const node = evaluation.trace(table, 0).find((one) => one.kind === 'rule' && one.code === rule.code);
  return { day, answer: node?.kind === 'rule' ? node.value : null, evaluation };
}

const rowsOf = (table: Table, rows: readonly object[]): Row<Table>[] =>
  rows.map((row) => ({ ...Object.fromEntries(Object.keys(table.fields).map((field) => [field, undefined])), ...row }));
