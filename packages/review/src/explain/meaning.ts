import type { Severity } from '@keshen/workbook/port';

/** What a code says, for whoever meets it in a list. */
export interface Meaning {
  /** A few words that stand for it. */
  readonly label: string;
  readonly severity: Severity;
  readonly means: string;
  readonly todo: string;
}
