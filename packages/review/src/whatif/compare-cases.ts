import { bearsVerdicts, figuresOf, paidBy, type Programme, type Rule, type Status, type Table } from '@keshen/rules';
import type { JudgedCase, RowPlace } from '../case/judge-case.ts';
import { effectiveStatus } from '../exceptions/effective.ts';
import { maskWithin } from '../parse/mask.ts';
import { policyItems } from '../policy/policy-items.ts';
import { sayValue } from '../report/say-value.ts';
import { byPayee, byRow, earningsOf, namesByKey, totalOf, type Earning, type MoneyTotal } from './earnings.ts';

/**
 * One case judged twice, by two sets of figures and readings: 试算比对. Verdicts and money are those that count: what a
 * meeting has decided outweighs what was computed, as long as it stands.
 */
export interface Comparison {
  readonly settings: readonly SettingChange[];
  /** Rows whose verdict or money is another, in the order of the case. */
  readonly rows: readonly RowChange[];
  readonly payees: readonly PayeeChange[];
  readonly tables: readonly TableTotals[];
  readonly money: Pair<MoneyTotal>;
  /** Figures that nobody pays out, in all. */
  readonly figures: readonly FigureChange[];
}

/** A figure that nobody pays out, such as tax saved. */
export interface FigureChange extends Pair<MoneyTotal> {
  readonly item: string;
  readonly label: string;
}

export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

export interface SettingChange extends Pair<string> {
  readonly id: string;
  readonly label: string;
}

/** A row and what crosses it: the reasons that it gains and loses. */
export interface RowChange {
  readonly table: Table;
  readonly place: RowPlace;
  /** Identity numbers only masked. */
  readonly key: string;
  readonly name: string;
  readonly status: Pair<Status>;
  /** Sentences of rules that now hold, or hold no longer. */
  readonly gained: readonly Crossing[];
  readonly lost: readonly Crossing[];
  readonly money: Pair<MoneyTotal>;
  /** Those that are another. */
  readonly figures: readonly FigureChange[];
}

export interface Crossing {
  readonly code: string;
  readonly label: string;
  readonly message: string;
}

/** What an enterprise gets, over all its rows and years. */
export interface PayeeChange extends Pair<MoneyTotal> {
  readonly key: string;
  readonly name: string;
}

export interface TableTotals extends Pair<Readonly<Record<Status, number>>> {
  readonly table: Table;
}

/** Compares two judgements of the same cells. */
export function compareCases(before: JudgedCase, after: JudgedCase): Comparison {
  const { programme, places } = before;
  const tables = programme.tables.filter((table) => places.has(table.id) && bearsVerdicts(programme, table));
  const earned = { before: earningsOf(before), after: earningsOf(after) };
  const isPaid = paidBy(programme);
  const paid = { before: earned.before.filter(isPaid), after: earned.after.filter(isPaid) };
  return {
    settings: settingChanges(before, after),
    rows: tables.flatMap((table) => rowChanges(table, { before, after }, earned)),
    payees: payeeChanges({ before, after }, paid),
    tables: tables.map((table) => ({
      table,
      before: countsOf(before, table),
      after: countsOf(after, table),
    })),
    money: { before: totalOf(paid.before), after: totalOf(paid.after) },
    figures: figureChanges(programme, earned),
  };
}

const figureChanges = (programme: Programme, { before, after }: Pair<readonly Earning[]>): readonly FigureChange[] =>
  figuresOf(programme).map(({ item, label }) => {
    const sum = (earnings: readonly Earning[]) => totalOf(earnings.filter((earning) => earning.item === item));
    return { item, label, before: sum(before), after: sum(after) };
  });

function settingChanges(before: JudgedCase, after: JudgedCase): readonly SettingChange[] {
  const later = new Map(policyItems(after).map((item) => [item.id, item.value]));
  return policyItems(before).flatMap(({ id, label, value, dated = unsaid }) =>
    later.get(id) === value ? [] : [{ id, label, before: value ?? dated, after: later.get(id) ?? dated }],
  );
}

const unsaid = '未设';

const sameTotal = ({ before, after }: Pair<MoneyTotal>): boolean =>
  before.known === after.known && before.open === after.open;

function rowChanges(
  table: Table,
  { before, after }: Pair<JudgedCase>,
  paid: Pair<readonly Earning[]>,
): readonly RowChange[] {
  const earned = { before: byRow(table, paid.before), after: byRow(table, paid.after) };
  const { programme } = before;
  const isPaid = paidBy(programme);
  const later = after.evaluation.decisions(table);
  const rows = before.evaluation.rows(table);
  return before.evaluation.decisions(table).flatMap((decision): RowChange[] => {
    const { index, fired } = decision;
    const now = later[index]!;
    const status = { before: effectiveStatus(before, decision), after: effectiveStatus(after, now) };
    const key = rows[index]![table.key];
    const own = { before: earned.before.get(index) ?? [], after: earned.after.get(index) ?? [] };
    const money = { before: totalOf(own.before.filter(isPaid)), after: totalOf(own.after.filter(isPaid)) };
    const figures = figureChanges(programme, own).filter((figure) => !sameTotal(figure));
    if (status.before === status.after && sameTotal(money) && figures.length === 0) return [];
    const crossed = (of: readonly Rule[], not: readonly Rule[], { evaluation }: JudgedCase): readonly Crossing[] =>
      of
        .filter((rule) => !not.includes(rule) && rule.effect !== 'hint')
        .map((rule) => ({ code: rule.code, label: rule.label, message: evaluation.says(rule, index) }));
    return [
      {
        table,
        place: before.places.get(table.id)![index]!,
        key: key === undefined ? '' : sayValue(table.fields[table.key]!.kind, key),
        name: maskWithin(String(rows[index]![table.title] ?? '')),
        status,
        gained: crossed(now.fired, fired, after),
        lost: crossed(fired, now.fired, before),
        money,
        figures,
      },
    ];
  });
}

function payeeChanges({ before }: Pair<JudgedCase>, paid: Pair<readonly Earning[]>): readonly PayeeChange[] {
  const names = namesByKey(before);
  const keys = new Set([...paid.before, ...paid.after].map(({ payee }) => payee));
  const sums = { before: byPayee(paid.before), after: byPayee(paid.after) };
  return [...keys].toSorted().flatMap((key) => {
    const change = { before: totalOf(sums.before.get(key) ?? []), after: totalOf(sums.after.get(key) ?? []) };
    return sameTotal(change) ? [] : [{ key, name: names.get(key) ?? '', ...change }];
  });
}

function countsOf(judged: JudgedCase, table: Table): Record<Status, number> {
  const counts = { eligible: 0, ineligible: 0, undetermined: 0 };
  for (const decision of judged.evaluation.decisions(table)) counts[effectiveStatus(judged, decision)]++;
  return counts;
}
