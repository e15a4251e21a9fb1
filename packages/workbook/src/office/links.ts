import { areaAddress, isLink } from '../model/index.ts';
import type { Link, WriteEdit } from '../port.ts';
import { rangeOf } from './placement.ts';
import type { SheetKeys } from './sheet-keys.ts';

/**
 * Queues what becomes of links when the cells are written: before the values, because setting a link writes its text as
 * if it were typed. Links that stand below each other go in one call.
 */
export function writeLinks(sheet: Excel.Worksheet, { at, was, now }: WriteEdit, { nameOf }: SheetKeys): void {
  for (let column = 0; column < at.columns; column++) {
    const place = (row: number, rows: number) =>
      rangeOf(sheet, { ...at, top: at.top + row, left: at.left + column, rows, columns: 1 });
    let run: Link[] = [];
    for (let row = 0; row <= at.rows; row++) {
      const index = row * at.columns + column;
      const content = row < at.rows ? now[index]! : null;
      if (isLink(content)) {
        run.push(content);
        continue;
      }
      if (run.length > 0) place(row - run.length, run.length).setCellProperties(run.map((link) => [property(link)]));
      run = [];
      if (row < at.rows && isLink(was[index]!)) place(row, 1).clear('RemoveHyperlinks');
    }
  }

  function property({ text, link }: Link): Excel.SettableCellProperties {
    const name = nameOf(link.sheet) ?? '';
    const documentReference = `'${name.replaceAll("'", "''")}'!${areaAddress(link)}`;
    return { hyperlink: { documentReference, screenTip: documentReference, textToDisplay: text } };
  }
}
