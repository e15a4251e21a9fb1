import type { Instalment } from './amount.ts';
import type { Ask } from './ask.ts';
import { Asker } from './asker.ts';
import type { BatchCheck } from './batch-check.ts';
import type { Case, Terms } from './case.ts';
import { CycleError } from './cycle-error.ts';
import type { Decision, Status } from './decision.ts';
import { decisionsByKey, judgeRows, type GroupHit, type Judged } from './judge-rows.ts';
import type { Fact } from './fact.ts';
import type { Parameter } from './parameter.ts';
import type { Programme } from './programme.ts';
import type { Reading } from './reading.ts';
import { Recorder, recorded, type TraceNode } from './recorder.ts';
import type { Effect, GroupRule, Rule, RowRule } from './rule.ts';
import type { RowIndex } from './row-index.ts';
import type { Run } from './run.ts';
import type { Row, Table } from './table.ts';
import { and, not, type Maybe, type Truth } from './truth.ts';

/** What a row earns of an item. `instalments` is undefined when it cannot be told yet, empty when it earns nothing. */
export interface Earned {
  readonly table: string;
  readonly index: number;
  readonly item: string;
  readonly instalments: Maybe<readonly Instalment[]>;
}

type TableId = { readonly id: string };

/** A programme over a case. Tables are judged when first asked for. Synchronous and pure. */
export class Evaluation {
  readonly programme: Programme;
  private readonly run: Run;
  private readonly bulk: Asker;
  private readonly judged = new Map<string, Judged>();
  private readonly keys = new Map<string, ReadonlyMap<string, Decision | null>>();
  private readonly indexes = new Map<string, ReadonlyMap<unknown, readonly Row<Table>[]>>();
  private readonly filed = new Map<RowIndex, ReadonlyMap<unknown, readonly Row<Table>[]>>();
  private readonly earnings = new Map<string, readonly Earned[]>();

  constructor(programme: Programme, run: Run) {
    this.programme = programme;
    this.run = run;
    this.bulk = new Asker(this, run);
  }

  /** Of another programme over the same case. */
  of(programme: string): Evaluation {
    return programme === this.programme.id ? this : this.run.evaluation(programme);
  }

  /** Rows of a table of the case; none when nobody gave it. */
  rows(table: TableId): readonly Row<Table>[] {
    return this.run.given.get(table.id) ?? [];
  }

  isGiven(table: TableId): boolean {
    return this.run.given.has(table.id);
  }

  /** A decision a row, in the order of the rows. */
  decisions(table: TableId): readonly Decision[] {
    return this.judge(table.id).decisions;
  }

  /** Where rules about several rows hold. */
  groups(table: TableId): readonly GroupHit[] {
    return this.judge(table.id).groups;
  }

  /** The decision on the row with this key. Null: there is none. Undefined: several, judged differently. */
  find(table: TableId, key: string): Maybe<Decision | null> {
    const decision = this.byKey(table.id).get(key);
    return decision === null ? undefined : (decision ?? null);
  }

  /** The rows whose field holds a value, or that an index files under it, in order. */
  where(table: TableId, by: string | RowIndex, value: string): readonly Row<Table>[] {
    const index =
      typeof by === 'string'
        ? once(this.indexes, `${table.id} ${by}`, () => rowsByValue(this.rows(table), (row) => row[by]))
        : once(this.filed, by, () => rowsByValue(this.rows(table), (row) => by.of(row as never)));
    return index.get(value) ?? [];
  }

  /** What a rule may ask, for whatever is computed over the whole case. */
  get ask(): Ask {
    return this.bulk;
  }

  /** What every row of a table earns, item by item, rows that earn nothing included. */
  earned(table: TableId): readonly Earned[] {
    return once(this.earnings, table.id, () => this.earn(table));
  }

  /** What the programme's checks have to say of the whole batch. */
  remarks(): readonly { readonly check: BatchCheck; readonly message: string }[] {
    return (this.programme.checks ?? []).flatMap((check) => {
      const table = { id: check.table };
      const message = check.says(this.rows(table) as never, this.earned(table), this.bulk);
      return message === undefined ? [] : [{ check, message }];
    });
  }

  /** A fact about a row of the case, by the terms of this check. */
  derive<R, T>(row: R, of: Fact<R, T>): Maybe<T> {
    return of(row, this.bulk);
  }

  /** Readings that a rule has asked for and that the office has not settled. */
  unsettledReadings(): readonly Reading[] {
    return this.programme.readings.filter(
      (reading) => this.bulk.hasAsked(reading) && !this.run.terms.ways.has(reading.id),
    );
  }

  /** Conditions of a year's notice that a rule has asked for, of which nobody has said whether there is one, and that hold nobody up. */
  unsetConditions(): readonly Parameter[] {
    return this.programme.parameters.filter(
      (parameter) =>
        parameter.condition &&
        !parameter.awaited &&
        this.bulk.hasSought(parameter) &&
        this.bulk.limit(parameter) === undefined,
    );
  }

  /** What follows for a row for which a rule's condition holds: for some rows a hint is more. */
  effect(rule: Rule, index: number): Effect {
    const graver = rule.kind === 'row' && rule.confirmWhen?.(this.rows({ id: rule.table })[index] as never, this.bulk);
    return graver ? 'confirm' : rule.effect;
  }

  /** The sentence of a rule about a row. */
  says(rule: Rule, index: number): string {
    const rows = this.rows({ id: rule.table });
    if (rule.kind === 'row') return rule.says(rows[index] as never, this.bulk);
    return rule.says(this.members(rule, index).map((i) => rows[i]) as never, this.bulk);
  }

  /**
   * Why a row is judged as it is: its rules and amounts run once more and note what they read. `of` chooses among them
   * by code and item.
   */
  trace(table: Table, index: number, of: (rule: string) => boolean = () => true): readonly TraceNode[] {
    this.judge(table.id);
    const recorder = new Recorder();
    const ask = new Asker(this, this.run, recorder);
    const watch = (at: number) => recorded(table, this.rows(table)[at]!, at, recorder);
    const rules = this.programme.rules.filter((rule) => rule.table === table.id && of(rule.code));
    const amounts = this.programme.amounts.filter((amount) => amount.table === table.id);
    return [
      ...rules.map((rule): TraceNode => {
        const { code, label, cites } = rule;
        const answer = () =>
          rule.kind === 'row' ? rule.when(watch(index) as never, ask) : this.answerGroup(rule, index, watch, ask);
        return { kind: 'rule', code, label, cites, ...recorder.within(answer) };
      }),
      ...amounts.flatMap(({ item, label, cites, pays }, order): TraceNode[] => {
        if (!of(item)) return [];
        const { reads } = recorder.within(() => pays(watch(index) as never, ask));
        const value = this.earned(table)[order * this.rows(table).length + index]?.instalments;
        return [{ kind: 'amount', item, label, cites, value, reads }];
      }),
    ];
  }

  private answerGroup(rule: GroupRule, index: number, watch: (at: number) => Row<Table>, ask: Asker): Truth {
    if (rule.by(watch(index) as never, ask) === undefined) return undefined;
    return rule.when(eachWhenRead(this.members(rule, index), watch) as never, ask);
  }

  private members(rule: GroupRule, index: number): readonly number[] {
    return this.judge(rule.table).members.get(rule)?.[index] ?? [index];
  }

  private earn(table: TableId): readonly Earned[] {
    const decisions = this.decisions(table);
    return this.programme.amounts
      .filter((amount) => amount.table === table.id)
      .flatMap(({ item, pays }) => {
        const withholding = this.withholding(table.id, item);
        return this.rows(table).map((row, index): Earned => {
          const due = and(
            entitled(decisions[index]!.status),
            ...withholding.map((rule) => not(rule.when(row as never, this.bulk))),
          );
          const instalments = due === true ? pays(row as never, this.bulk) : due === false ? [] : undefined;
          return { table: table.id, index, item, instalments };
        });
      });
  }

  private withholding(table: string, item: string): readonly RowRule[] {
    return this.programme.rules.filter(
      (rule): rule is RowRule =>
        rule.kind === 'row' && rule.table === table && rule.effect === 'withholds' && rule.item === item,
    );
  }

  private byKey(id: string): ReadonlyMap<string, Decision | null> {
    return once(this.keys, id, () => {
      const key = this.programme.tables.find((table) => table.id === id)?.key;
      return key === undefined ? new Map() : decisionsByKey(this.rows({ id }), this.decisions({ id }), key);
    });
  }

  private judge(id: string): Judged {
    return once(this.judged, id, () => {
      const step = `${this.programme.id}.${id}`;
      const { path } = this.run;
      if (path.includes(step)) throw new CycleError([...path.slice(path.indexOf(step)), step]);
      path.push(step);
      try {
        const rules = this.programme.rules.filter((rule) => rule.table === id);
        return judgeRows(id, this.rows({ id }), rules, this.bulk);
      } finally {
        path.pop();
      }
    });
  }
}

/** A group may be as large as the table: a row of it is made when it is looked at. */
const eachWhenRead = <T>(group: readonly number[], made: (at: number) => T): readonly T[] =>
  new Proxy(group as readonly unknown[], {
    get: (target, key) => {
      const at = typeof key === 'string' && /^\d+$/.test(key) ? group[Number(key)] : undefined;
      return at === undefined ? Reflect.get(target, key) : made(at);
    },
  }) as readonly T[];

const entitled = (status: Status): Truth => (status === 'undetermined' ? undefined : status === 'eligible');

function once<K, V>(known: Map<K, V>, key: K, work: () => V): V {
  const standing = known.get(key);
  if (standing !== undefined) return standing;
  const made = work();
  known.set(key, made);
  return made;
}

function rowsByValue(
  rows: readonly Row<Table>[],
  valueOf: (row: Row<Table>) => unknown,
): ReadonlyMap<unknown, readonly Row<Table>[]> {
  const index = new Map<unknown, Row<Table>[]>();
  for (const row of rows) {
    const value = valueOf(row);
    const standing = index.get(value);
    if (standing) standing.push(row);
    else index.set(value, [row]);
  }
  return index;
}

/** Judges a case by a programme. `registry` holds the programmes whose verdicts it may ask for. */
export function evaluate(
  programme: Programme,
  given: Case,
  terms: Terms,
  registry: readonly Programme[] = [],
): Evaluation {
  const evaluations = new Map<string, Evaluation>();
  const run: Run = {
    given,
    terms,
    path: [],
    evaluation: (id) =>
      once(evaluations, id, () => {
        const wanted = [programme, ...registry].find((candidate) => candidate.id === id);
        if (!wanted) throw new Error(`no programme ${id} is registered`);
        return new Evaluation(wanted, run);
      }),
  };
  return run.evaluation(programme.id);
}
