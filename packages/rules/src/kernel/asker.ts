import type { Ask } from './ask.ts';
import type { Day } from './day.ts';
import type { Decision } from './decision.ts';
import type { Evaluation } from './evaluation.ts';
import { valueOn, type DatedValue, type Parameter } from './parameter.ts';
import { literalWay, type Reading } from './reading.ts';
import { recorded, type Recorder } from './recorder.ts';
import type { RowIndex } from './row-index.ts';
import type { Run } from './run.ts';
import type { Fields, Row, Table } from './table.ts';
import type { Maybe } from './truth.ts';

/** Answers what rules ask, and notes it while a trace is taken. What does not change within a run is looked up once. */
export class Asker implements Ask {
  readonly day: Day;
  readonly recorder: Maybe<Recorder>;
  private readonly evaluation: Evaluation;
  private readonly run: Run;
  /** On the day of judgement. */
  private readonly values = new Map<Parameter, Maybe<DatedValue>>();
  /** On other days, such as those of applications: few figures, and no more days than a year or two has. */
  private readonly dated = new Map<Day, Map<Parameter, Maybe<DatedValue>>>();
  private readonly ways = new Map<Reading, string>();

  constructor(evaluation: Evaluation, run: Run, recorder?: Recorder) {
    this.evaluation = evaluation;
    this.run = run;
    this.recorder = recorder;
    this.day = run.terms.day;
  }

  value(parameter: Parameter, on: Day = this.day): Maybe<number> {
    const dated = on === this.day ? this.today(parameter) : this.onDay(parameter, on);
    this.noteFigure(parameter, dated, on);
    return dated?.value ?? undefined;
  }

  limit(parameter: Parameter): Maybe<number | null> {
    const dated = this.today(parameter);
    this.noteFigure(parameter, dated);
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
    const other = this.run.evaluation(programme);
    return this.look(other, other.programme.tables[0]!, key);
  }

  given(table: { readonly id: string }): boolean {
    return this.evaluation.isGiven(table);
  }

  listed<F extends Fields>(
    table: Table<F>,
    by: (keyof F & string) | RowIndex<Row<{ fields: F }>>,
    value: Maybe<string>,
  ): Maybe<readonly Row<{ fields: F }>[]> {
    const given = this.evaluation.isGiven(table);
    const rows =
      given && value !== undefined ? this.evaluation.where(table, by as string | RowIndex, value) : undefined;
    const field = typeof by === 'string' ? by : by.label;
    this.recorder?.note({ kind: 'listed', table: table.id, field, key: value, given, count: rows?.length ?? 0 });
    return (this.recorder ? rows?.map(this.watched(table, this.recorder)) : rows) as Maybe<
      readonly Row<{ fields: F }>[]
    >;
  }

  /** Whether a rule has asked for a reading since this asker is there. */
  hasAsked(reading: Reading): boolean {
    return this.ways.has(reading);
  }

  /** Whether a rule has asked for a figure on the day of judgement since this asker is there. */
  hasSought(parameter: Parameter): boolean {
    return this.values.has(parameter);
  }

  private look(evaluation: Evaluation, table: { readonly id: string }, key: Maybe<string>): Maybe<Decision | null> {
    const given = evaluation.isGiven(table);
    const decision = given && key !== undefined ? evaluation.find(table, key) : undefined;
    this.recorder?.note({ kind: 'verdict', programme: evaluation.programme.id, table: table.id, given, key, decision });
    return decision;
  }

  /** What is read of rows of another table is noted too. */
  private watched(table: Table, recorder: Recorder): (row: Row<Table>) => Row<Table> {
    const all = this.evaluation.rows(table);
    return (row) => recorded(table, row, all.indexOf(row), recorder);
  }

  private noteFigure(parameter: Parameter, dated: Maybe<DatedValue>, on = this.day): void {
    const { value, cites = parameter.cites, set } = dated ?? {};
    this.recorder?.note({ kind: 'parameter', parameter, value, cites, set, ...(on !== this.day && { on }) });
  }

  private settle<W extends string>(reading: Reading<W>): W {
    const way = (this.run.terms.ways.get(reading.id) as Maybe<W>) ?? literalWay(reading);
    this.ways.set(reading, way);
    return way;
  }

  private today(parameter: Parameter): Maybe<DatedValue> {
    const standing = this.values.get(parameter);
    if (standing !== undefined || this.values.has(parameter)) return standing;
    const dated = this.lookUp(parameter, this.day);
    this.values.set(parameter, dated);
    return dated;
  }

  private onDay(parameter: Parameter, day: Day): Maybe<DatedValue> {
    let known = this.dated.get(day);
    if (!known) this.dated.set(day, (known = new Map()));
    const standing = known.get(parameter);
    if (standing !== undefined || known.has(parameter)) return standing;
    const dated = this.lookUp(parameter, day);
    known.set(parameter, dated);
    return dated;
  }

  private lookUp(parameter: Parameter, day: Day): Maybe<DatedValue> {
    return valueOn(this.run.terms.values.get(parameter.id) ?? [], day) ?? valueOn(parameter.values, day);
  }
}
