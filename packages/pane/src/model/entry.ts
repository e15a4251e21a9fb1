import type { FixableCode, ToAccept } from '@keshen/review';
import type { Severity } from '@keshen/workbook/port';
import type { Place } from '../session-port.ts';
import type { RowPlace } from './place.ts';
import type { Verdict } from './verdict.ts';

export interface Citation {
  readonly document: string;
  readonly paragraph: string;
}

/** A sentence with the paragraph that it rests on. */
export interface Statement {
  readonly message: string;
  readonly citation: Citation | null;
}

export type Tone = Severity | Verdict;

/** One line of the list: what was found, and where to go. A finding about a whole table has no place. */
export interface Entry {
  readonly id: string;
  /** Whose row it is, where the row has a name. */
  readonly name: string | null;
  readonly places: readonly Place[];
  readonly statements: readonly Statement[];
  /** Something to confirm that waits for somebody's word. */
  readonly accept?: ToAccept;
  /** Form is all that is wrong with the cell. */
  readonly fix?: { readonly code: FixableCode; readonly place: Place };
  /** Rules by which it is so, by code, where they do not stand in the heading. */
  readonly rules?: readonly string[];
  /** The row whose figures can be traced. */
  readonly traced?: RowPlace;
}

/** An entry that is made when it comes into sight: there may be ten thousands. */
export type LazyEntry = () => Entry;

/** The entries of one rule, or of one verdict. */
export interface EntryGroup {
  readonly key: string;
  readonly id: string;
  /** What it is called; left out where a rule or verdict is meant. */
  readonly label?: string;
  readonly tone: Tone;
  readonly entries: readonly LazyEntry[];
}

export const countEntries = (groups: readonly EntryGroup[]): number =>
  groups.reduce((sum, { entries }) => sum + entries.length, 0);
