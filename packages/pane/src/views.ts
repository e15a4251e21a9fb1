import type { DaySource, FixableCode, PolicyItem, ReportDecision, TraceNode } from '@keshen/review';
import type { RowPlace } from './model/place.ts';

/** What the pane shows of a session beyond its report: plain data, money as text in yuan, identity numbers masked. */

/** What was recognised, and by which day it was judged. */
export interface SetupView {
  readonly asOf: string;
  readonly dayFrom: DaySource;
  readonly tables: readonly TableView[];
}

export interface TableView {
  readonly table: string;
  readonly label: string;
  readonly workbook: number;
  readonly sheet: string;
  readonly fields: readonly FieldView[];
  readonly heads: readonly HeadView[];
}

export interface HeadView {
  readonly letters: string;
  readonly text: string;
}

/** A field and the column that holds it; without letters it has none. A column that is doubtful is not read. */
export interface FieldView {
  readonly field: string;
  readonly label: string;
  readonly required: boolean;
  readonly letters: string;
  readonly isDoubtful: boolean;
}

/** One cell that 规范格式 would change. */
export interface FixView {
  readonly code: FixableCode;
  readonly workbook: number;
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  readonly was: string;
  readonly now: string;
}

/** Something that an office can settle. */
export interface PolicyView extends Pick<PolicyItem, 'kind' | 'id' | 'label' | 'unit' | 'from' | 'published'> {
  readonly value: string;
  /** What may be written, where only these may. */
  readonly options: readonly string[];
  /** A condition that the year's notice may not make: 本年无此条件 is an answer. */
  readonly isCondition: boolean;
  readonly settled: readonly SettledView[];
}

export interface SettledView {
  readonly value: string;
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly by: string;
  readonly reason: string;
}

export interface Before<T> {
  readonly before: T;
  readonly after: T;
}

/** Money that is known, and how many rows' money is not. */
export interface MoneyView {
  readonly yuan: string;
  readonly open: number;
}

/** A figure that nobody pays out, such as tax saved. */
export interface FigureView extends Before<MoneyView> {
  readonly item: string;
}

type Status = ReportDecision['status'];

/** 试算比对: one case judged twice. */
export interface ComparisonView {
  readonly settings: readonly (Before<string> & { readonly label: string })[];
  readonly tables: readonly (Before<Readonly<Record<Status, number>>> & { readonly label: string })[];
  readonly money: Before<MoneyView>;
  readonly figures: readonly FigureView[];
  readonly rows: readonly ChangedRow[];
}

export interface ChangedRow extends RowPlace {
  readonly name: string;
  readonly status: Before<Status>;
  readonly money: Before<MoneyView>;
  readonly figures: readonly FigureView[];
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** 测算过程 of a row. */
export interface TracedView extends RowPlace {
  readonly name: string;
  readonly status: Status;
  readonly missing: readonly string[];
  readonly nodes: readonly TraceNode[];
}

/** 汇总统计: a line for each reporting unit, under the heads of the paper. */
export interface StatisticsView {
  readonly title: string;
  readonly subtitle: string;
  readonly heads: readonly string[];
  readonly lines: readonly StatisticsLine[];
  readonly totals: readonly (number | null)[];
  readonly notes: readonly string[];
}

export interface StatisticsLine {
  readonly unit: string;
  readonly figures: readonly (number | null)[];
}

/** A paper that can be exported. */
export interface PaperView {
  readonly fileName: string;
  readonly title: string;
  /** Lines in it; null for a letter. */
  readonly rows: number | null;
}

export interface PaperFile {
  readonly fileName: string;
  /** Its media type. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
