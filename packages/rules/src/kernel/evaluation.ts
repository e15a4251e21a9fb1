import type { Instalment } from './amount.ts';
import type { Ask } from './ask.ts';
import type { Day } from './day.ts';
import type { Decision, Status } from './decision.ts';
import { valueOn, type DatedValue, type Parameter } from './parameter.ts';
import type { Programme } from './programme.ts';
import { literalWay, type Reading } from './reading.ts';
import { Recorder, recorded, type TraceNode } from './recorder.ts';
import type { GroupRule, Rule, RowRule } from './rule.ts';
import type { Row, Table } from './table.ts';
import { and, not, type Maybe, type Truth } from './truth.ts';

/** Typed rows by table id. A table that nobody gave is not in the map. */
export type Case = ReadonlyMap<string, readonly Row<Table>[]>;

/** What the office has settled for this check: the day, figures and readings (政策口径). */
export interface Terms {
  readonly day: Day;
  /** Values by parameter id; they come before the documents' own. */
  readonly values: ReadonlyMap<string, readonly DatedValue[]>;
  /** Ways by reading id. */
  readonly ways: ReadonlyMap<string, string>;
}

export const termsOf = (day: Day): Terms => ({ day, values: new Map(), ways: new Map() });

/** Tables or programmes wait for each other: no order answers them all. The path is in the message. */
export class CycleError extends Error {
  override readonly name = 'CycleError';
  readonly path: readonly string[];
  constructor(path: readonly string[]) {
    super(`verdicts wait for each other: ${path.join(' → ')}`);
    this.path = path;
  }
}

/** Rows that share a rule's key and for which its condition holds. */
export interface GroupHit {
  readonly rule: GroupRule;
  readonly rows: readonly number[];
}

/** What a row earns of an item. `instalments` is undefined when it cannot be told yet, empty when it earns nothing. */
export interface Earned {
  readonly table: string;
  readonly index: number;
  readonly item: string;
  readonly instalments: Maybe<readonly Instalment[]>;
}

interface Judged {
  readonly decisions: readonly Decision[];
  readonly groups: readonly GroupHit[];
  /** Null: rows with this key are judged differently. */
  readonly byKey: ReadonlyMap<string, Decision | null>;
}

/** Evaluations of several programmes over one case share this. */
interface Run {
  readonly given: Case;
  readonly terms: Terms;
  readonly registry: readonly Programme[];
  readonly evaluations: Map<string, Evaluation>;
  /** What is being judged just now, outermost first. */
  readonly path: string[];
}

/** A programme over a case. Tables are judged when first asked for. Synchronous and pure. */
export class Evaluation {
  readonly programme: Programme;
  private readonly run: Run;
  private readonly judged = new Map<string, Judged>();
  private readonly earnings = new Map<string, readonly Earned[]>();
  private readonly bulk: Ask;
  private readonly asked = new Set<Reading>();

  constructor(programme: Programme, run: Run) {
    this.programme = programme;
    this.run = run;
    this.bulk = new Asker(this, run, this.asked, undefined);
  }

  /** Rows of a table of the case; none when nobody gave it. */
  rows(table: { readonly id: string }): readonly Row<Table>[] {
    return this.run.given.get(table.id) ?? [];
  }

  isGiven(table: { readonly id: string }): boolean {
    return this.run.given.has(table.id);
  }

  /** A decision a row, in the order of the rows. */
  decisions(table: { readonly id: string }): readonly Decision[] {
    return this.judge(table.id).decisions;
  }

  /** Where rules about several rows hold. */
  groups(table: { readonly id: string }): readonly GroupHit[] {
    return this.judge(table.id).groups;
  }

  find(table: { readonly id: string }, key: string): Maybe<Decision | null> {
    const { byKey } = this.judge(table.id);
    const decision = byKey.get(key);
    return decision === null ? undefined : (decision ?? null);
  }

  /** What every row of a table earns, item by item, rows that earn nothing included. */
  earned(table: { readonly id: string }): readonly Earned[] {
    const standing = this.earnings.get(table.id);
    if (standing) return standing;
    const earnings = this.earn(table);
    this.earnings.set(table.id, earnings);
    return earnings;
  }

  private earn(table: { readonly id: string }): readonly Earned[] {
    const rows = this.rows(table);
    const decisions = this.decisions(table);
    return this.programme.amounts
      .filter((amount) => amount.table === table.id)
      .flatMap(({ item, pays }) => {
        const withholding = this.withholding(table.id, item);
        return rows.map((row, index) => {
          const due = and(
            entitled(decisions[index]!.status),
            ...withholding.map((rule) => not(rule.when(row as never, this.bulk))),
          );
          const instalments = due === true ? pays(row as never, this.bulk) : due === false ? [] : undefined;
          return { table: table.id, index, item, instalments };
        });
      });
  }

  /** Readings that a rule has asked for and that the office has not settled. */
  unsettledReadings(): readonly Reading[] {
    return this.programme.readings.filter((reading) => this.asked.has(reading) && !this.run.terms.ways.has(reading.id));
  }

  /** The sentence of a rule about a row. */
  says(rule: Rule, index: number): string {
    const rows = this.run.given.get(rule.table)!;
    if (rule.kind === 'row') return rule.says(rows[index] as never, this.bulk);
    const group = this.groups({ id: rule.table }).find((hit) => hit.rule === rule && hit.rows.includes(index));
    return rule.says((group?.rows ?? [index]).map((i) => rows[i]) as never, this.bulk);
  }

  /**
   * Why a row is judged as it is: its rules and amounts run once more and note what they read. `of` chooses among them
   * by code and item.
   */
  trace(table: Table, index: number, of: (rule: string) => boolean = () => true): readonly TraceNode[] {
    this.judge(table.id);
    const recorder = new Recorder();
    const ask = new Asker(this, this.run, this.asked, recorder);
    const watch = (at: number) => recorded(table, this.rows(table)[at]!, at, recorder);
    const rules = this.programme.rules.filter((rule) => rule.table === table.id && of(rule.code));
    const amounts = this.programme.amounts.filter((amount) => amount.table === table.id);
    return [
      ...rules.map((rule): TraceNode => {
        const { code, label, cites } = rule;
        const answer = () =>
          rule.kind === 'row' ? rule.when(watch(index) as never, ask) : this.traceGroup(rule, index, watch, ask);
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

  private traceGroup(rule: GroupRule, index: number, watch: (at: number) => Row<Table>, ask: Ask): Truth {
    const key = rule.by(watch(index) as never, ask);
    if (key === undefined) return undefined;
    const rows = this.rows({ id: rule.table });
    const members = rows.flatMap((row, at) => (rule.by(row as never, this.bulk) === key ? [at] : []));
    return rule.when(members.map(watch) as never, ask);
  }

  private withholding(table: string, item: string): readonly RowRule[] {
    return this.programme.rules.filter(
      (rule): rule is RowRule =>
        rule.kind === 'row' && rule.table === table && rule.effect === 'withholds' && rule.item === item,
    );
  }

  private judge(id: string): Judged {
    const standing = this.judged.get(id);
    if (standing) return standing;
    const step = `${this.programme.id}.${id}`;
    const { path } = this.run;
    if (path.includes(step)) throw new CycleError([...path.slice(path.indexOf(step)), step]);
    path.push(step);
    try {
      const judged = this.judgeRows(id);
      this.judged.set(id, judged);
      return judged;
    } finally {
      path.pop();
    }
  }

  private judgeRows(id: string): Judged {
    const rows = this.run.given.get(id) ?? [];
    const rules = this.programme.rules.filter((rule) => rule.table === id);
    const answers = rules.map((rule) => (rule.kind === 'group' ? this.answerGroups(rule, rows) : undefined));
    const decisions = rows.map((row, index): Decision => {
      let status: Status = 'eligible';
      let fired: Rule[] = nothing;
      let open: Rule[] = nothing;
      for (let i = 0; i < rules.length; i++) {
        const rule = rules[i]!;
        const truth = rule.kind === 'row' ? rule.when(row as never, this.bulk) : answers[i]!.truths[index];
        if (truth === false) continue;
        if (truth === true) {
          fired = fired === nothing ? [rule] : [...fired, rule];
          if (rule.effect === 'excludes') status = 'ineligible';
          else if (rule.effect === 'suspends' && status === 'eligible') status = 'undetermined';
        } else if (rule.effect === 'excludes' || rule.effect === 'suspends') {
          open = open === nothing ? [rule] : [...open, rule];
          if (status === 'eligible') status = 'undetermined';
        }
      }
      return { table: id, index, status, fired, open };
    });
    return {
      decisions,
      groups: answers.flatMap((answer) => answer?.hits ?? []),
      byKey: this.index(id, rows, decisions),
    };
  }

  private index(
    id: string,
    rows: readonly Row<Table>[],
    decisions: readonly Decision[],
  ): ReadonlyMap<string, Decision | null> {
    const key = this.programme.tables.find((table) => table.id === id)?.key;
    const byKey = new Map<string, Decision | null>();
    if (key === undefined) return byKey;
    for (let i = 0; i < rows.length; i++) {
      const value = rows[i]![key];
      if (typeof value !== 'string') continue;
      const standing = byKey.get(value);
      byKey.set(
        value,
        standing === undefined || standing?.status === decisions[i]!.status ? (standing ?? decisions[i]!) : null,
      );
    }
    return byKey;
  }

  private answerGroups(
    rule: GroupRule,
    rows: readonly Row<Table>[],
  ): { readonly truths: Truth[]; readonly hits: GroupHit[] } {
    const members = new Map<string, number[]>();
    for (let i = 0; i < rows.length; i++) {
      const key = rule.by(rows[i] as never, this.bulk);
      if (key === undefined) continue;
      const group = members.get(key);
      if (group) group.push(i);
      else members.set(key, [i]);
    }
    const truths: Truth[] = Array.from({ length: rows.length });
    const hits: GroupHit[] = [];
    for (const group of members.values()) {
      const truth = rule.when(group.map((i) => rows[i]) as never, this.bulk);
      for (const i of group) truths[i] = truth;
      if (truth === true) hits.push({ rule, rows: group });
    }
    return { truths, hits };
  }
}

/** Shared by all rows without hits; never written to. */
const nothing: Rule[] = [];

const entitled = (status: Status): Truth => (status === 'undetermined' ? undefined : status === 'eligible');

class Asker implements Ask {
  readonly day: Day;
  readonly recorder: Maybe<Recorder>;
  private readonly evaluation: Evaluation;
  private readonly run: Run;
  private readonly asked: Set<Reading>;
  /** Parameters on the day of judgement: looked up once a run. */
  private readonly values = new Map<Parameter, Maybe<DatedValue>>();
  private readonly ways = new Map<Reading, string>();

  constructor(evaluation: Evaluation, run: Run, asked: Set<Reading>, recorder: Maybe<Recorder>) {
    this.evaluation = evaluation;
    this.run = run;
    this.asked = asked;
    this.recorder = recorder;
    this.day = run.terms.day;
  }

  value(parameter: Parameter, on: Day = this.day): Maybe<number> {
    const dated = on === this.day ? this.today(parameter) : this.lookUp(parameter, on);
    this.recorder?.note({ kind: 'parameter', parameter, value: dated?.value, cites: dated?.cites ?? parameter.cites });
    return dated?.value;
  }

  way<W extends string>(reading: Reading<W>): W {
    const way = (this.ways.get(reading) as Maybe<W>) ?? this.settle(reading);
    this.recorder?.note({ kind: 'reading', reading, way });
    return way;
  }

  decision(table: { readonly id: string }, key: Maybe<string>): Maybe<Decision | null> {
    return this.look(this.evaluation, table, key);
  }

  verdict(programme: string, key: Maybe<string>): Maybe<Decision | null> {
    const other = evaluationOf(programme, this.run);
    return this.look(other, other.programme.tables[0]!, key);
  }

  private look(evaluation: Evaluation, table: { readonly id: string }, key: Maybe<string>): Maybe<Decision | null> {
    const given = evaluation.isGiven(table);
    const decision = given && key !== undefined ? evaluation.find(table, key) : undefined;
    this.recorder?.note({ kind: 'verdict', programme: evaluation.programme.id, table: table.id, given, key, decision });
    return decision;
  }

  private settle<W extends string>(reading: Reading<W>): W {
    const way = (this.run.terms.ways.get(reading.id) as Maybe<W>) ?? literalWay(reading);
    this.ways.set(reading, way);
    this.asked.add(reading);
    return way;
  }

  private today(parameter: Parameter): Maybe<DatedValue> {
    const standing = this.values.get(parameter);
    if (standing !== undefined || this.values.has(parameter)) return standing;
    const dated = this.lookUp(parameter, this.day);
    this.values.set(parameter, dated);
    return dated;
  }

  private lookUp(parameter: Parameter, day: Day): Maybe<DatedValue> {
    return valueOn(this.run.terms.values.get(parameter.id) ?? [], day) ?? valueOn(parameter.values, day);
  }
}

function evaluationOf(id: string, run: Run): Evaluation {
  const standing = run.evaluations.get(id);
  if (standing) return standing;
  const programme = run.registry.find((candidate) => candidate.id === id);
  if (!programme) throw new Error(`no programme ${id} is registered`);
  const evaluation = new Evaluation(programme, run);
  run.evaluations.set(id, evaluation);
  return evaluation;
}

/** Judges a case by a programme. `registry` holds the programmes whose verdicts it may ask for. */
export function evaluate(
  programme: Programme,
  given: Case,
  terms: Terms,
  registry: readonly Programme[] = [programme],
): Evaluation {
  const run: Run = { given, terms, registry, evaluations: new Map(), path: [] };
  return evaluationOf(programme.id, {
    ...run,
    registry: registry.includes(programme) ? registry : [...registry, programme],
  });
}
