import { opening } from '../xml/empty-tag.ts';
import { Markup, tag } from '../xml/markup.ts';
import type { Splice } from '../xml/splice.ts';
import { attributeNumber, attributeText } from './attribute.ts';

/** A cell as it stands in the part. */
export interface StandingCell {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  /** Without a reference of its own a cell stands behind the one before, which must then stay. */
  readonly explicit: boolean;
}

/** A row as it stands in the part, with where everything in it begins and ends. */
export interface StandingRow {
  readonly row: number;
  readonly from: number;
  readonly startTagEnd: number;
  /** Where the closing tag begins; undefined for `<row/>`. */
  readonly inner: number | undefined;
  readonly to: number;
  readonly style: number;
  readonly spans: { from: number; to: number } | undefined;
  readonly cells: readonly StandingCell[];
}

/** Reads the row whose opening tag is current; ends on its closing tag. */
export function standingRow(markup: Markup, row: number): StandingRow {
  const { start: from, end: startTagEnd } = markup;
  const isEmpty = markup.kind === tag.empty;
  const style = attributeText(markup, 'customFormat') === '1' ? (attributeNumber(markup, 's') ?? 0) : 0;
  const spans = markup.attribute('spans');
  const cells: StandingCell[] = [];
  let column = -1;
  while (markup.inside('row')) {
    if (markup.kind === tag.close || !markup.is('c')) continue;
    const named = markup.referenceColumn();
    column = named ?? column + 1;
    const { start } = markup;
    markup.skip();
    cells.push({ column, from: start, to: markup.end, explicit: named !== undefined });
  }
  return { row, from, startTagEnd, inner: isEmpty ? undefined : markup.start, to: markup.end, style, spans, cells };
}

/** The style of a cell: asked of few, so it is looked up then. */
export function styleOfCell({ from }: StandingCell, { bytes, part }: Markup): number {
  const markup = new Markup(bytes, part, from);
  markup.next();
  return attributeNumber(markup, 's') ?? 0;
}

/** An empty element with something in it. Of a row it is kept in mind that it was empty, for when our cells go. */
export function opened({ bytes }: Markup, from: number, to: number, inner: string, name: string): string {
  const start = new TextDecoder().decode(bytes.subarray(from, to));
  return `${name.endsWith('row') ? opening(start) : start.replace(/\s*\/>$/, '>')}${inner}</${name}>`;
}

/** The row's `spans` with our cells added or removed: it only helps readers along, but it must not be wrong. */
export function spansSplices(
  { spans }: StandingRow,
  added: readonly number[],
  removed: readonly number[],
  { bytes }: Markup,
): Splice[] {
  if (!spans || (added.length === 0 && removed.length === 0)) return [];
  const match = /^(\d+):(\d+)$/.exec(new TextDecoder().decode(bytes.subarray(spans.from, spans.to)));
  if (!match) return [];
  const [first, last] = [Number(match[1]), Number(match[2])];
  const kept = removed.includes(last - 1) ? Math.max(Math.min(...removed), first) : last;
  const right = Math.max(kept, ...added.map((column) => column + 1));
  const text = `${Math.min(first, ...added.map((column) => column + 1))}:${right}`;
  return text === match[0] ? [] : [{ ...spans, text }];
}
