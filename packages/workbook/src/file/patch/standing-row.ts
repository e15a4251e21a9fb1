import { keepsake, keepsakeAt } from '../xml/keepsake.ts';
import { Markup, tag } from '../xml/markup.ts';
import type { Splice } from '../xml/splice.ts';
import { attributeNumber, attributeText } from '../xml/attribute.ts';

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
    if (!markup.is('c')) {
      markup.skip();
      continue;
    }
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

/** Columns of a row's cells that come, that go, and that are cells of ours, new or in the place of others. */
export interface RowColumns {
  readonly added: readonly number[];
  readonly removed: readonly number[];
  readonly ours: readonly number[];
}

/**
 * The row's `spans` with cells added or removed: it only helps readers along, but it must not be wrong. Where it would
 * not come back by itself when our cells go, what stood there is kept behind the row's tag.
 */
export function spansSplices(
  { spans, startTagEnd, cells }: StandingRow,
  { added, removed, ours }: RowColumns,
  { bytes }: Markup,
): Splice[] {
  if (!spans || added.length + removed.length + ours.length === 0) return [];
  const text = new TextDecoder().decode(bytes.subarray(spans.from, spans.to));
  const standing = spanOf(text);
  if (!standing) return [];
  const kept = keepsakeAt(bytes, startTagEnd);
  const before = removed.length > 0 && kept && spanOf(kept.text);
  if (before) {
    // What was written beside ours in the meantime stays inside.
    const restored = spanWith(before, [...cellsBut(cells, removed), ...added]);
    return [
      { ...spans, text: restored.join(':') },
      { from: kept.from, to: kept.to, text: '' },
    ];
  }
  const wanted = spanWith(spanWithout(standing, removed), added);
  const comesBack = spanWithout(wanted, ours).join(':') === text;
  const keeps = kept || comesBack || ours.length === 0 ? '' : keepsake(text);
  if (wanted.join(':') === text && keeps === '') return [];
  return [
    { ...spans, text: wanted.join(':') },
    ...(keeps === '' ? [] : [{ from: startTagEnd, to: startTagEnd, text: keeps }]),
  ];
}

type Span = readonly [first: number, last: number];

function spanOf(text: string): Span | undefined {
  const match = /^(\d+):(\d+)$/.exec(text);
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}

const spanWith = ([first, last]: Span, columns: readonly number[]): Span => [
  Math.min(first, ...columns.map((column) => column + 1)),
  Math.max(last, ...columns.map((column) => column + 1)),
];

/** The span that ends left of the columns that go, where it ended with them. */
const spanWithout = ([first, last]: Span, removed: readonly number[]): Span =>
  removed.includes(last - 1) ? [first, Math.max(Math.min(...removed), first)] : [first, last];

const cellsBut = (cells: readonly StandingCell[], removed: readonly number[]): number[] =>
  cells.map(({ column }) => column).filter((column) => !removed.includes(column));
