import type { FormLayout } from './form.ts';

/** A form's workbook without its rows: made from a layout when the product is built, filled by `fillForm`. Plain JSON. */
export interface Shell {
  readonly layout: FormLayout;
  /** Of the package, in the order in which they are written. */
  readonly parts: readonly ShellPart[];
  readonly styles: ShellStyles;
}

export interface ShellPart {
  readonly path: string;
  /** XML with slots. */
  readonly text: string;
}

/** Indexes of cell formats in the shell's style sheet; lists are in column order. */
export interface ShellStyles {
  readonly attachment: number;
  readonly title: number;
  readonly subtitle: number;
  readonly head: number;
  readonly body: readonly number[];
  /** Body cells whose text looks like a formula: still text after the clerk has edited it. */
  readonly literal: readonly number[];
  readonly totals: readonly number[];
  readonly note: number;
  readonly signature: number;
}

/** Rows of every form, counted from 1 as in the sheet. */
export const formRows = { attachment: 1, title: 2, subtitle: 3, head: 4, body: 5 } as const;

/** The places to fill in a part: the rows themselves, the number of the last one, and the lines below the table, merged. */
export const slot = { rows: '<!--rows-->', lastRow: '<!--last-row-->', merges: '<!--merges-->' } as const;
export type Slot = keyof typeof slot;

const names: ReadonlyMap<string, Slot> = new Map(Object.entries(slot).map(([name, text]) => [text, name as Slot]));
const slots = new RegExp(`(${[...names.keys()].join('|')})`);

/** A part with its slots filled, in pieces: rows may be many, and are made as they are asked for. */
export function* fillSlots(text: string, filling: Readonly<Record<Slot, () => Iterable<string>>>): Iterable<string> {
  for (const piece of text.split(slots)) {
    const name = names.get(piece);
    if (name === undefined) yield piece;
    else yield* filling[name]();
  }
}
