import { cellAddress } from '../../model/index.ts';
import { attributeNumber } from '../xml/attribute.ts';
import { emptied, opening } from '../xml/empty-tag.ts';
import { Markup, tag } from '../xml/markup.ts';
import { spliced } from '../xml/splice.ts';
import { standingRow, type StandingCell } from './standing-row.ts';

/**
 * A sheet part as the schema wants it: rows in order, each once, and so their cells. Some programs write otherwise; of a
 * cell that comes twice the last one is read, so it must be the one that stays, or an edit beside it would be lost.
 */
export function orderlySheet(bytes: Uint8Array, part: string): Uint8Array {
  const markup = new Markup(bytes, part);
  while (markup.next() !== tag.open) if (markup.kind === tag.end) throw markup.damaged();
  const { prefix } = markup;
  let place = markup.end;
  while (markup.next() !== tag.close) {
    const { kind, end } = markup;
    if (kind === tag.end) throw markup.damaged();
    if (markup.is('sheetData')) {
      const text = orderlyRows(markup);
      return spliced(bytes, [{ from: end, to: markup.start, text }]);
    }
    const comesBefore = beforeRows.has(markup.name);
    markup.skip();
    if (comesBefore) place = markup.end;
  }
  return spliced(bytes, [{ from: place, to: place, text: `<${prefix}sheetData/>` }]);
}

/** What stands before the rows in a sheet part. */
const beforeRows: ReadonlySet<string> = new Set(['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols']);

/** The inside of the `sheetData` whose opening tag is current, in order; ends on its closing tag. */
function orderlyRows(markup: Markup): string {
  const places = new Map<number, number[]>();
  let row = -1;
  while (markup.inside('sheetData')) {
    if (!markup.is('row')) {
      markup.skip();
      continue;
    }
    row = (attributeNumber(markup, 'r') ?? row + 2) - 1;
    const standing = places.get(row);
    if (standing) standing.push(markup.start);
    else places.set(row, [markup.start]);
    markup.skip();
  }
  const ordered = [...places].toSorted(([a], [b]) => a - b);
  return ordered.map(([number, starts]) => orderlyRow(markup, number, starts)).join('');
}

/** One row with the cells of all elements that are about it. */
function orderlyRow({ bytes, part }: Markup, row: number, starts: readonly number[]): string {
  const cells = new Map<number, StandingCell>();
  for (const start of starts) {
    const markup = new Markup(bytes, part, start);
    markup.next();
    for (const cell of standingRow(markup, row).cells) cells.set(cell.column, cell);
  }
  const head = new Markup(bytes, part, starts[0]);
  head.next();
  const own = withReference(head, String(row + 1), head.end);
  const begin = head.kind === tag.empty ? opening(own) : own;
  if (cells.size === 0) return emptied(begin) ?? `${begin}</${head.prefix}row>`;
  const inner = [...cells.values()]
    .toSorted((a, b) => a.column - b.column)
    .map(({ column, from, to }) => {
      const cell = new Markup(bytes, part, from);
      cell.next();
      return withReference(cell, cellAddress(row, column), to);
    });
  return `${begin}${inner.join('')}</${head.prefix}row>`;
}

/** The bytes from the current tag on as text, with an `r` on it where it has none. */
function withReference(markup: Markup, reference: string, to: number): string {
  const text = (from: number, end: number) => new TextDecoder().decode(markup.bytes.subarray(from, end));
  if (markup.attribute('r')) return text(markup.start, to);
  return `${text(markup.start, markup.nameEnd)} r="${reference}"${text(markup.nameEnd, to)}`;
}
