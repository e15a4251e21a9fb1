import { sayValue } from '@keshen/review';
import {
  findTable,
  literalWay,
  programmes,
  sayFigure,
  type Maybe,
  type Programme,
  type Rule,
  type Table,
} from '@keshen/rules';
import { allCases, runCase, type RuleCase, type RuleCases } from '@keshen/rules/cases';

/** A rule run on rows that somebody might send. */
export interface WorkedExample {
  /** What is special about it. */
  readonly name: string;
  readonly day: string;
  readonly tables: readonly ExampleTable[];
  /** Figures and readings that the office has settled for it. */
  readonly settled: readonly string[];
  /** Whether the rule's condition holds; undefined where that cannot be told. */
  readonly holds: Maybe<boolean>;
  /** What the clerk is told; empty where the condition does not hold. */
  readonly message: string;
}

export interface ExampleTable {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One example on each side of the rule, where its cases have one: it holds, it does not, it cannot be told. */
export function workedExamples(programme: Programme, rule: Rule): readonly WorkedExample[] {
  const all = allCases.get(rule.code);
  if (!all) return [];
  return ([true, false, undefined] as const).flatMap((answer) => {
    const chosen = all.cases.find((one) => one.answer === answer);
    return chosen ? [run(programme, all, chosen)] : [];
  });
}

function run(programme: Programme, all: RuleCases, chosen: RuleCase): WorkedExample {
  const { day, answer, evaluation } = runCase(programme, all, chosen, programmes);
  return {
    name: chosen.name,
    day,
    tables: [
      tableOf(all.table, chosen.rows),
      ...Object.entries(chosen.beside ?? {}).map(([id, rows]) => tableOf(findTable(id)!, rows)),
    ],
    settled: settledFor(programme, chosen),
    holds: answer ?? undefined,
    message: answer === true ? evaluation.says(all.rule, 0) : '',
  };
}

/** The columns in which anything stands. */
function tableOf({ label, fields }: Table, rows: readonly Readonly<Record<string, unknown>>[]): ExampleTable {
  const used = Object.entries(fields).filter(([name]) => rows.some((row) => row[name] !== undefined));
  return {
    label,
    columns: used.map(([, field]) => field.label),
    rows: rows.map((row) => used.map(([name, { kind }]) => (row[name] === undefined ? '' : sayValue(kind, row[name])))),
  };
}

function settledFor(programme: Programme, { values = {}, ways = {} }: RuleCase): readonly string[] {
  const figures = Object.entries(values).flatMap(([id, value]) => {
    const parameter = programme.parameters.find((one) => one.id === id);
    return parameter
      ? [`${parameter.label}：${value === null ? '本年无此条件' : sayFigure(parameter.unit, value)}`]
      : [];
  });
  const readings = Object.entries(ways).flatMap(([id, way]) => {
    const reading = programme.readings.find((one) => one.id === id);
    const meaning = reading?.ways.find(([name]) => name === way)?.[1];
    return reading && way !== literalWay(reading) ? [`${reading.label}：${meaning}`] : [];
  });
  return [...figures, ...readings];
}
