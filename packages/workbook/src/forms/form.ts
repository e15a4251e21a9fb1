import type { Content } from '../port.ts';

/** How the cells of a form's column are written and shown. `code` is text that must never be read as a number. */
export type ColumnKind = 'text' | 'code' | 'count' | 'money' | 'day';

export interface FormColumn {
  readonly header: string;
  readonly kind: ColumnKind;
  /** In characters of the default font; a Chinese character is two. */
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
}

/** A new workbook of ours, as plain data. Rows are values; no formula leaves the office. */
export interface Form {
  readonly layout: string;
  /** Without folder. */
  readonly fileName: string;
  /** 附件2, top left; empty for none. */
  readonly attachment: string;
  readonly title: string;
  /** The line under the title: unit, day, round. */
  readonly subtitle: string;
  readonly rows: readonly (readonly Content[])[];
  /** 合计 row, in column order; null where a column has none. Left out when there is nothing to add up. */
  readonly totals?: readonly Content[];
}
