import type { Report } from '@keshen/review';
import type { Applied, Job } from '@keshen/workbook/port';

/** What a check is asked. Left out: the programme that the tables speak of, and the day that the workbook names. */
export interface CheckRequest {
  readonly programme?: string;
  /** YYYY-MM-DD */
  readonly asOf?: string;
  readonly trace?: boolean;
}

/** A cell or a row of a workbook in the case, as the report addresses it: `C7`, or `A7:N7`. */
export interface Place {
  readonly workbook: number;
  readonly sheet: string;
  readonly cell: string;
}

/**
 * A review session as the pane sees it, wherever it lives: in a worker, on the same thread, or in a test.
 * A refusal is an error with `code` and `sentence`, see `Refusal`; a host that fails raises `WorkbookTrouble`.
 */
export interface SessionPort {
  check(request: CheckRequest, job?: Job): Promise<Report>;
  /** Result columns and marks for the last check; one answer a workbook. */
  annotate(job?: Job): Promise<readonly Applied[]>;
  /** Takes our columns and marks off again. */
  clear(job?: Job): Promise<readonly Applied[]>;
  show(place: Place): Promise<void>;
}

/** Why a check cannot start, said to the clerk. */
export interface Refusal extends Error {
  readonly code: string;
  readonly sentence: string;
}

export const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error && 'sentence' in error && typeof error.sentence === 'string';
