import type { Rule } from './rule.ts';

export type Status = 'eligible' | 'ineligible' | 'undetermined';

/** What the rules say of one row. All reasons are kept: `ineligible` outweighs `undetermined`, whose gaps still stand. */
export interface Decision {
  readonly table: string;
  /** Index of the row in its table. */
  readonly index: number;
  readonly status: Status;
  /** Rules whose condition holds. */
  readonly fired: readonly Rule[];
  /** Rules that could have excluded or suspended the row and could not be answered. */
  readonly open: readonly Rule[];
}
