import type { Content, Severity } from '@keshen/workbook/port';

/** A cell that we cannot read, or can read only after tidying. Data: the sentence is made by `sayIssue`. */
export interface Issue {
  /** Stable, kebab-case, public. */
  readonly code: string;
  readonly severity: Severity;
  /** The field whose cell it is. */
  readonly field: string;
  /** Sheet row and column, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** What stands there, as the clerk sees it; identity numbers only masked. */
  readonly found: string;
  /** What the sentence needs: the expected check character, the unit, the nearest option. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** What would stand there in good form, when form is all that is wrong; null otherwise. */
  readonly fix: Content;
}
