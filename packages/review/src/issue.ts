import type { Content, Severity } from '@keshen/workbook/port';
import type { Acceptance } from './acceptance.ts';

/** What can be the matter with a cell. Stable and public; kept in the order in which they are explained. */
export const issueCodes = [
  'required-blank',
  'not-a-number',
  'not-a-date',
  'not-an-option',
  'two-persons',
  'digits-lost',
  'credit-code-length',
  'credit-code-alphabet',
  'credit-code-check',
  'resident-id-length',
  'resident-id-date',
  'resident-id-check',
  'formula-error',
  'stale-link',
  'unit-suspect',
  'untidy-text',
  'full-width',
  'text-number',
  'text-date',
  'lower-case-code',
] as const;

export type IssueCode = (typeof issueCodes)[number];

/** A cell that we cannot read, or can read only after tidying. Data: the sentence is made by `sayIssue`. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** The field whose cell it is. */
  readonly field: string;
  /** Sheet row and column, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** What stands there, as the clerk sees it; identity numbers only masked. */
  readonly found: string;
  /** What the sentence needs: the expected check character, the unit, the options. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** What would stand there in good form, when form is all that is wrong; null otherwise. Never masked: it is written back. */
  readonly fix: Content;
  /** Only on something to confirm: somebody has looked and lets it stand. */
  readonly accepted?: Acceptance;
}

/** Whether it stands in the way of a clean row. */
export const isOpenIssue = ({ severity, accepted }: Issue): boolean => severity !== 'hint' && accepted === undefined;
