import { areaAddress, isLink } from '../model/index.ts';
import type { Link, WriteEdit } from '../port.ts';
import { rangeOf } from './placement.ts';
import type { SheetKeys } from './sheet-keys.ts';

/**
 * Queues what becomes of links when the cells are written: before the values, because setting a link writes its text as
 * if it were typed. What stands below each other goes in one call.
 */
export function writeLinks(sheet: Excel.Worksheet, edit: WriteEdit, { nameOf }: SheetKeys): void {
  const { at, now } = edit;
  for (let column = 0; column < at.columns; column++) {
    const contentAt = (row: number) => now[row * at.columns + column]!;
    for (const { fate, first, rows } of fatesOf(edit, column)) {
      const range = rangeOf(sheet, { ...at, top: at.top + first, left: at.left + column, rows, columns: 1 });
      if (fate === 'cleared') range.clear('RemoveHyperlinks');
      else range.setCellProperties(Array.from({ length: rows }, (_, r) => [property(contentAt(first + r) as Link)]));
    }
  }

  function property({ text, link }: Link): Excel.SettableCellProperties {
    const name = nameOf(link.sheet) ?? '';
    const documentReference = `'${name.replaceAll("'", "''")}'!${areaAddress(link)}`;
    return { hyperlink: { documentReference, screenTip: documentReference, textToDisplay: text } };
  }
}

interface Stretch {
  readonly fate: 'set' | 'cleared';
  readonly first: number;
  rows: number;
}

/** Stretches of a column in which links are set, or taken off. */
function fatesOf({ at, was, now }: WriteEdit, column: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let row = 0; row < at.rows; row++) {
    const index = row * at.columns + column;
    const fate = isLink(now[index]!) ? 'set' : isLink(was[index]!) ? 'cleared' : undefined;
    if (!fate) continue;
    const last = stretches.at(-1);
    if (last?.fate === fate && last.first + last.rows === row) last.rows++;
    else stretches.push({ fate, first: row, rows: 1 });
  }
  return stretches;
}
