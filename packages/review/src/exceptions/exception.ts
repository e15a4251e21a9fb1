import type { Day, Earned, Status } from '@keshen/rules';
import type { ExceptionLine } from './exception-sheet.ts';

/** What a meeting can decide of a row. */
export type LiftedStatus = Exclude<Status, 'undetermined'>;

/** A line of a workbook's list 集体研究事项. */
export interface PlacedLine {
  readonly workbook: number;
  readonly line: ExceptionLine;
}

/** A verdict that a meeting has lifted: of one row, on the record. The computed verdict stands beside it. */
export interface Exception extends PlacedLine {
  readonly table: string;
  /** Index of the row in its table. */
  readonly index: number;
  readonly status: LiftedStatus;
  /** The day of the meeting. */
  readonly on: Day;
  /** The computed verdict, as lists call it. */
  readonly computed: string;
  /** What the row earns by it, item by item. */
  readonly earns: readonly Earned[];
}

/** Why a line lifts nothing. `says` is the sentence without its place. */
export interface IdleLine extends PlacedLine {
  readonly code: 'exception-incomplete' | 'exception-unmatched' | 'exception-lapsed' | 'exception-conflict';
  readonly says: string;
}

/** What the lists of a case come to. */
export interface Exceptions {
  readonly inForce: readonly Exception[];
  readonly idle: readonly IdleLine[];
}
