import type { Day } from './day.ts';
import type { DatedValue } from './parameter.ts';
import type { Row, Table } from './table.ts';

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
