import type { CellValue, Chart } from '../port.ts';

/** What stands in a cell of a form: a value. No formula leaves the office. */
export type Value = CellValue;

/**
 * How the cells of a form's column are written and shown.
 * `code` is text that must never be read as a number; `count` is a number shown as it is; `money` is in the unit
 * that the header names (yuan: fen / 100) and shown to the fen, with two decimals at least; `day` is Excel's serial number in the 1900
 * system. A text stays text in any of them.
 */
export type ColumnKind = 'text' | 'code' | 'count' | 'money' | 'day';

export interface FormColumn {
  readonly header: string;
  readonly kind: ColumnKind;
  /** In characters of the body text; a Chinese character is two. */
  readonly width: number;
}

/** What of a form is known when the product is built. The shell is made from it. */
export interface FormLayout {
  /** Stable, kebab-case. */
  readonly id: string;
  readonly sheet: string;
  readonly columns: readonly FormColumn[];
  readonly orientation: 'portrait' | 'landscape';
  /** A4, or A3 where the columns need it. */
  readonly paper: 'A4' | 'A3';
  /** Who signs the last line: whoever fills in what is handed up, the clerks of the office itself, or nobody. */
  readonly signed: 'submission' | 'office' | 'nobody';
  /** Shrunk to one page, however many rows. */
  readonly onePage?: true;
}

/** A chart of a form's rows, below the table and its notes. Columns count from 0. */
export interface FormChart extends Pick<Chart, 'kind' | 'title'> {
  /** The column that names the rows. */
  readonly categories: number;
  readonly series: readonly { readonly name: string; readonly column: number; readonly colour: string }[];
}

/** A new workbook of ours, as plain data. */
export interface Form {
  /** The id of its layout. */
  readonly layout: string;
  /** Without folder. */
  readonly fileName: string;
  /** 附件2, top left; empty for none. */
  readonly attachment: string;
  readonly title: string;
  /** The line under the title: unit, day, round. */
  readonly subtitle: string;
  readonly rows: readonly (readonly Value[])[];
  /** 合计 row, in column order; null where a column has none. Left out when there is nothing to add up. */
  readonly totals?: readonly Value[];
  /** Indexes of rows that are sums of rows above them: set like the total. */
  readonly sums?: readonly number[];
  /** Lines below the table, each over its full width. */
  readonly notes?: readonly string[];
  /** Beside each other; not drawn where there are no rows. */
  readonly charts?: readonly FormChart[];
}
