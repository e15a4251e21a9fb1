import type { Decision } from './decision.ts';
import type { Day } from './day.ts';
import type { Parameter } from './parameter.ts';
import type { Reading } from './reading.ts';
import type { Recorder } from './recorder.ts';
import type { RowIndex } from './row-index.ts';
import type { Fields, Row, Table } from './table.ts';
import type { Maybe } from './truth.ts';

/** All that a rule may ask beyond its own row. */
export interface Ask {
  /** The day of judgement. */
  readonly day: Day;
  /** The figure in force on a day, the day of judgement unless the rule names another. Undefined: not set. */
  value(parameter: Parameter, on?: Day): Maybe<number>;
  /** A condition that a year's notice may make. Null: it makes none. Undefined: nobody has said. */
  limit(parameter: Parameter): Maybe<number | null>;
  /** The way in which an ambiguous text is read. */
  way<W extends string>(reading: Reading<W>): W;
  /**
   * What was decided of the row of another table with this key. Undefined: the key is not known, nobody gave the table,
   * or rows with this key are judged differently. Null: the table holds no such row.
   */
  decision(table: { readonly id: string }, key: Maybe<string>): Maybe<Decision | null>;
  /** Whether somebody gave a table: what an optional list would say is no gap where there is none. */
  given(table: { readonly id: string }): boolean;
  /**
   * Rows of another table whose field holds this value, or that an index files under it. Undefined: the value is not
   * known, or nobody gave the table.
   */
  listed<F extends Fields>(
    table: Table<F>,
    by: (keyof F & string) | RowIndex<Row<{ fields: F }>>,
    value: Maybe<string>,
  ): Maybe<readonly Row<{ fields: F }>[]>;
  /** The same of another programme's subject; a programme that asks back is a cycle, and an error. */
  verdict(programme: string, key: Maybe<string>): Maybe<Decision | null>;
  /** There while a trace is taken. */
  readonly recorder: Maybe<Recorder>;
}
