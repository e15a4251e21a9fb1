import type { Field, FieldKind, Maybe, Values } from '@keshen/rules';
import type { Content, Severity } from '@keshen/workbook/port';
import type { IssueCode } from '../issue.ts';
import type { MoneyUnit } from '../match/index.ts';

/** What a cell holds, once errors and empty cells are set aside. */
export type CellValue = string | number | boolean;

/** What a reader must know of the column. */
export interface Context {
  readonly field: Field;
  /** The unit of money where the cell names none. */
  readonly unit: MoneyUnit;
  readonly date1904: boolean;
  /** Which of two days in one cell is wanted. */
  readonly part?: 'first' | 'last' | undefined;
  /** The code of the larger place in which a place lies, where the row tells. */
  readonly inside?: string;
}

export interface Trouble {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly facts: Readonly<Record<string, string | number>>;
  /** What would stand there in good form. */
  readonly fix: Content;
}

/** What a cell means, and what is the matter with it. With an `error` there is no value. */
export interface Reading<V> {
  readonly value: Maybe<V>;
  readonly trouble?: Trouble;
}

/** Reads one cell. Its answer depends on nothing else, so that equal texts are read once. */
export type Reader<K extends FieldKind> = (cell: CellValue, context: Context) => Reading<Values[K]>;

export const readable = <V>(value: V): Reading<V> => ({ value });

export const unreadable = (code: IssueCode, facts: Trouble['facts'] = {}): Reading<never> => ({
  value: undefined,
  trouble: { code, severity: 'error', facts, fix: null },
});

/** Readable, only badly written. */
export const mendable = <V>(value: V, code: IssueCode, fix: Content): Reading<V> => ({
  value,
  trouble: { code, severity: 'hint', facts: {}, fix },
});
