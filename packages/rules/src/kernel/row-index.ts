import type { Maybe } from './truth.ts';

/** Files rows under what they mean, where that stands in no field as it is: 长春市科技局 and 长春市 are one unit. */
export interface RowIndex<R = never> {
  /** What it files them by, in a word. */
  readonly label: string;
  /** Undefined: the row is filed nowhere. */
  readonly of: (row: R) => Maybe<string>;
}

export const rowIndex = <R>(label: string, of: (row: R) => Maybe<string>): RowIndex<R> => ({ label, of });
