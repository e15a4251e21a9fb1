import type { ColumnKind, Value } from './form.ts';
import type { ShellPart } from './shell.ts';

/** A column of a workbook that others fill in. */
export interface TemplateColumn {
  readonly header: string;
  readonly kind: ColumnKind;
  /** In characters of the body text; a Chinese character is two. */
  readonly width: number;
  /** What to fill in: a comment on the head. */
  readonly note?: string;
  /** Its head stands out. */
  readonly required?: boolean;
  readonly allows?: Allowed;
}

/** What the cells of a column take. Anything may still be pasted over it. */
export type Allowed =
  /** A drop-down; `open` lets other answers pass. */
  | { readonly what: 'list'; readonly options: readonly string[]; readonly open?: true }
  | { readonly what: 'length'; readonly characters: number }
  /** Not below zero. */
  | { readonly what: 'number' }
  | { readonly what: 'day' };

export interface TemplateSheet {
  readonly name: string;
  readonly title: string;
  /** The line under the title. */
  readonly hint: string;
  readonly columns: readonly TemplateColumn[];
  /** What stands there already; on a sheet to be filled in, nothing. */
  readonly rows?: readonly (readonly Value[])[];
}

/** A workbook of ours for others to fill in, as plain data. Drawn when the product is built. */
export interface TemplateLayout {
  /** Stable, kebab-case. */
  readonly id: string;
  readonly sheets: readonly TemplateSheet[];
}

/** The drawn workbook, part by part. Plain JSON. */
export interface Template {
  readonly id: string;
  readonly parts: readonly ShellPart[];
}

/** Rows of a template's sheets, counted from 1: as in a file that comes back filled in. */
export const templateRows = { title: 1, hint: 2, head: 3, body: 4 } as const;
