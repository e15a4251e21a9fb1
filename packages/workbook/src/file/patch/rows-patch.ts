import { cellXml } from '../xml/cell-xml.ts';
import { emptied, opening } from '../xml/empty-tag.ts';
import { keepsake, keepsakeAt } from '../xml/keepsake.ts';
import { tag, type Markup } from '../xml/markup.ts';
import { inOrder, type Splice } from '../xml/splice.ts';
import { attributeNumber } from '../xml/attribute.ts';
import type { CellChange, SheetChange } from './sheet-change.ts';
import { spansSplices, standingRow, styleOfCell, type StandingRow } from './standing-row.ts';
import type { StylesPatch } from './styles-patch.ts';

/** What the rows of a sheet need to know of their surroundings. */
export interface RowSurroundings {
  readonly prefix: string;
  readonly styles: StylesPatch;
  readonly columnStyle: (column: number) => number;
}

type RowChange = ReadonlyMap<number, CellChange>;

/** Changes cells in the `sheetData` whose tag is current, and ends on its closing tag. In the order in which they stand. */
export function* rowSplices(
  markup: Markup,
  { cells, heightOf }: SheetChange,
  around: RowSurroundings,
): Iterable<Splice> {
  const waiting = cells[Symbol.iterator]();
  let next = waiting.next();
  let row = -1;
  function* newRowsBefore(limit: number, at: number): Iterable<Splice> {
    for (; !next.done && next.value[0] < limit; next = waiting.next()) {
      const text = newRow(...next.value, heightOf, around);
      if (text !== '') yield { from: at, to: at, text };
    }
  }
  if (markup.kind === tag.empty) {
    const { start: from, end } = markup;
    let isOpen = false;
    for (const splice of newRowsBefore(Infinity, end)) {
      if (!isOpen) yield { from, to: end, text: textBetween(markup, from, end).replace(/\s*\/>$/, '>') };
      isOpen = true;
      yield splice;
    }
    if (isOpen) yield { from: end, to: end, text: `</${around.prefix}sheetData>` };
    return;
  }
  for (;;) {
    const kind = markup.next();
    if (kind === tag.end) throw markup.damaged();
    if (kind === tag.close) {
      if (!markup.is('sheetData')) continue;
      yield* newRowsBefore(Infinity, markup.start);
      return;
    }
    if (!markup.is('row')) {
      markup.skip();
      continue;
    }
    const number = attributeNumber(markup, 'r');
    row = number === undefined ? row + 1 : number - 1;
    yield* newRowsBefore(row, markup.start);
    if (next.done || next.value[0] > row) markup.skip();
    else {
      yield* inOrder(changedRow(standingRow(markup, row), next.value[1], markup, around));
      next = waiting.next();
    }
  }
}

function changedRow(standing: StandingRow, change: RowChange, markup: Markup, around: RowSurroundings): Splice[] {
  const { row, cells } = standing;
  const splices: Splice[] = [];
  const added: number[] = [];
  const gone = new Set<number>();
  const removed = [...change].filter(([, { remove }]) => remove).map(([column]) => column);
  const end = standing.inner ?? standing.to;
  const cellAt = (column: number) => cells.find((cell) => cell.column === column);
  const styleAt = (column: number) => {
    const cell = cellAt(column);
    return cell ? styleOfCell(cell, markup) : standing.style || around.columnStyle(column);
  };
  for (const [column, wanted] of [...change].sort(([a], [b]) => a - b)) {
    const cell = cellAt(column);
    const style = styleOf(wanted, cell !== undefined, column, styleAt, around.styles);
    const kept = cell && keepsakeAt(markup.bytes, cell.to);
    if (wanted.remove && kept) {
      splices.push({ from: cell.from, to: kept.to, text: kept.text });
      continue;
    }
    const isStandIn = cell !== undefined && wanted.like !== undefined;
    const isBare = wanted.remove || (wanted.content === null && style === 0 && !isStandIn);
    if (isBare && (!cell || cell.explicit)) {
      if (!cell) continue;
      gone.add(column);
      splices.push({ from: cell.from, to: cell.to, text: '' });
      continue;
    }
    if (!cell && wanted.content === null && wanted.like === undefined) continue;
    const frame = { row, column, style: wanted.remove ? 0 : style, prefix: around.prefix };
    const text = cellXml(frame, wanted.remove ? null : wanted.content);
    const place = cells.find((candidate) => candidate.column > column)?.from ?? end;
    const keeps = isStandIn && !kept ? keepsake(textBetween(markup, cell.from, cell.to)) : '';
    splices.push(cell ? { from: cell.from, to: cell.to, text: text + keeps } : { from: place, to: place, text });
    if (!cell) added.push(column);
  }
  if (isOursAlone(standing, gone, added, markup, around.prefix))
    return [{ from: standing.from, to: standing.to, text: '' }];
  const ours = [...change].filter(([, { like }]) => like !== undefined).map(([column]) => column);
  const spans = spansSplices(standing, { added, removed, ours }, markup);
  const closed = emptied(withSpans(textBetween(markup, standing.from, standing.startTagEnd), spans));
  if (closed !== undefined && added.length === 0 && cells.every(({ column }) => gone.has(column)))
    return [{ from: standing.from, to: standing.to, text: closed }];
  if (standing.inner === undefined) return openedRow(standing, splices, spans, markup, around.prefix);
  return [...spans, ...splices];
}

const textBetween = ({ bytes }: Markup, from: number, to: number): string =>
  new TextDecoder().decode(bytes.subarray(from, to));

function styleOf(
  { like, format, style }: CellChange,
  isThere: boolean,
  column: number,
  styleAt: (column: number) => number,
  styles: StylesPatch,
): number {
  if (style !== undefined) return style;
  const base = styleAt(isThere || like === undefined ? column : like);
  return format === undefined ? base : styles.withFormat(base, format);
}

/** A row that holds nothing but what we take away, and looks as we write rows, was ours. */
function isOursAlone(
  { row, from, startTagEnd, cells }: StandingRow,
  gone: ReadonlySet<number>,
  added: readonly number[],
  markup: Markup,
  prefix: string,
): boolean {
  if (gone.size === 0 || added.length > 0 || cells.some(({ column }) => !gone.has(column))) return false;
  return textBetween(markup, from, startTagEnd) === `<${prefix}row r="${row + 1}">`;
}

function newRow(
  row: number,
  change: RowChange,
  heightOf: SheetChange['heightOf'],
  { prefix, styles, columnStyle }: RowSurroundings,
): string {
  const cells = [...change]
    .sort(([a], [b]) => a - b)
    .filter(([, { content, remove }]) => content !== null && !remove)
    .map(([column, wanted]) => {
      const style = styleOf(wanted, false, column, columnStyle, styles);
      return cellXml({ row, column, style, prefix }, wanted.content);
    });
  if (cells.length === 0) return '';
  const height = heightOf ? ` ht="${heightOf(row)}"` : '';
  return `<${prefix}row r="${row + 1}"${height}>${cells.join('')}</${prefix}row>`;
}

/** `<row/>` has to be opened before it can hold cells. */
function openedRow(
  standing: StandingRow,
  cells: readonly Splice[],
  spans: readonly Splice[],
  markup: Markup,
  prefix: string,
): Splice[] {
  const { from, startTagEnd } = standing;
  const inner = cells.map(({ text }) => text).join('');
  if (inner === '') return [];
  const keeps = spans[1]?.text ?? '';
  const text = `${opening(textBetween(markup, from, startTagEnd))}${keeps}${inner}</${prefix}row>`;
  return [{ from, to: startTagEnd, text: withSpans(text, spans) }];
}

/** A row's tag with the first of the splices made, which is that of its `spans`. */
const withSpans = (row: string, [spans]: readonly Splice[]): string =>
  spans ? row.replace(/(\sspans\s*=\s*["'])[^"']*/, `$1${spans.text}`) : row;
