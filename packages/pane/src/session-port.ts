import type {
  AcceptanceNote,
  CheckRequest,
  FixableCode,
  Place,
  PolicyEntry,
  QuotaReport,
  Report,
  ToAccept,
} from '@keshen/review';
import type { Job } from '@keshen/workbook/port';
import type { Failure } from './model/failure.ts';
import type { Outcome } from './model/outcome.ts';
import type { RowPlace } from './model/place.ts';
import type {
  ComparisonView,
  FixView,
  PaperFile,
  PaperView,
  PolicyView,
  SetupView,
  StatisticsView,
  TracedView,
} from './views.ts';

export type { CheckRequest, Place };

/** What became of a writing, and the report as the workbooks then stand. */
export interface Written {
  readonly outcome: Outcome;
  readonly report: Report;
}

/** What a check after an edit came to. `held`: a cell is being edited, and the host answers nobody. */
export type News =
  | { readonly what: 'updated'; readonly report: Report }
  | { readonly what: 'failed'; readonly failure: Failure }
  | { readonly what: 'held' };

/**
 * A review session as the pane sees it, wherever it lives: in a worker, on the same thread, or in a test. Plain data only.
 * A refusal is an error with `code` and `sentence`, see `Refusal`; a host that fails raises `WorkbookTrouble`.
 */
export interface SessionPort {
  check(request: CheckRequest, job?: Job): Promise<Report>;
  /** Result columns and marks for the last check. */
  annotate(job?: Job): Promise<Outcome>;
  /** Takes our columns and marks off again. */
  clear(job?: Job): Promise<Outcome>;
  show(place: Place): Promise<void>;

  /** What was recognised, and by which day it was judged. */
  setup(): Promise<SetupView>;
  /** Checks again with columns that the clerk names, and keeps the answer in the workbooks. */
  chooseColumns(request: CheckRequest, job?: Job): Promise<Written>;
  /** What 规范格式 would change. */
  fixes(): Promise<readonly FixView[]>;
  /** Brings cells of these kinds into good form; of one cell only where one is named. */
  fix(codes: readonly FixableCode[], only?: Place, job?: Job): Promise<Written>;
  /** Takes 规范格式 back, but for cells that were changed since. */
  revert(job?: Job): Promise<Written>;
  /** 核实通过, with its reason, on 核验明细. */
  accept(what: ToAccept, note: Omit<AcceptanceNote, 'on'>, job?: Job): Promise<Written>;
  /** Everything that an office can settle, and how it stands. */
  policy(): Promise<readonly PolicyView[]>;
  /** Writes one of them on the sheet 政策口径. */
  settle(entry: PolicyEntry, job?: Job): Promise<Written>;
  /** The last check beside the same with other figures or readings. Nothing is written. */
  whatIf(set: ReadonlyMap<string, string>): Promise<ComparisonView>;
  /** How the verdict and the money of a row came about. */
  trace(row: RowPlace): Promise<readonly TracedView[]>;
  /** The account of places; null where the case says nothing of them. */
  quotas(): Promise<QuotaReport | null>;
  /** Writes the sheets about places. */
  writeQuotas(job?: Job): Promise<Written>;
  /** 汇总统计 of each programme of the case. */
  statistics(): Promise<readonly StatisticsView[]>;
  /** Writes it on a sheet of its own, with its charts. */
  writeStatistics(job?: Job): Promise<Written>;
  /** What can be exported. */
  papers(): Promise<readonly PaperView[]>;
  /** One of them as a file, by its name; without a name all of them, packed. */
  paper(fileName?: string, job?: Job): Promise<PaperFile>;
  /** Takes back what was written last, cell by cell; what was changed since stays, and is stale in the answer. */
  undo(job?: Job): Promise<Written>;

  /** Checks again after each burst of edits, as the last check was asked, until `unfollow`. */
  follow(heard: (news: News) => void): Promise<void>;
  unfollow(): Promise<void>;
}

/** Why something cannot start, said to the clerk. */
export interface Refusal extends Error {
  readonly code: string;
  readonly sentence: string;
}

export const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error && 'sentence' in error && typeof error.sentence === 'string';
