import type { CellValue } from '../../packages/workbook/src/port.ts';

/** What a reader sees in a cell. */
export interface Seen {
  readonly value: CellValue;
  /** With its `=`. */
  readonly formula?: string | undefined;
}

/** Where two readers disagree. */
export interface Difference {
  readonly sheet: string;
  /** `C7`, or nothing for a sheet that only one of them has. */
  readonly cell: string;
  readonly ours: Seen;
  readonly theirs: Seen;
}

export const sayDifference = ({ sheet, cell, ours, theirs }: Difference): string =>
  cell === ''
    ? `sheet ${sheet}: only ${ours.value === null ? 'the other reader has' : 'we have'} it`
    : `${sheet}!${cell}: ${shown(ours)}, the other reader ${shown(theirs)}`;

function shown(seen: Seen): string {
  const text = JSON.stringify(seen.formula === undefined ? seen.value : seen);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
