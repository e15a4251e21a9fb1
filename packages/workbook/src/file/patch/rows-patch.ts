import { cellXml } from '../xml/cell-xml.ts';
import { emptied, opening } from '../xml/empty-tag.ts';
import { keepsake, keepsakeAt } from '../xml/keepsake.ts';
import { tag, type Markup } from '../xml/markup.ts';
import { inOrder, type Splice } from '../xml/splice.ts';
import { attributeNumber } from '../xml/attribute.ts';
import { FormulasPatch } from './formulas-patch.ts';
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

type Rows = Iterator<readonly [row: number, changes: RowChange]>;

/** Changes cells in the rows of a sheet, which may come in stretches. */
export class RowsPatch {
  private readonly change: SheetChange;
  private readonly around: RowSurroundings;
  private readonly formulas: FormulasPatch;
  private readonly waiting: Rows;
  private next: ReturnType<Rows['next']>;
  private row = -1;
  /** The closing tag of `sheetData` was met, and is current. */
  hasEnded = false;

  constructor(change: SheetChange, around: RowSurroundings) {
    this.change = change;
    this.around = around;
    this.formulas = new FormulasPatch(change);
    this.waiting = change.cells[Symbol.iterator]();
    this.next = this.waiting.next();
  }

  /** Those of the rows behind the current tag, in the order in which they stand. */
  *splices(markup: Markup): Iterable<Splice> {
    const formulas = this.formulas.splices(markup);
    const rows = markup.kind === tag.empty ? this.intoEmpty(markup) : this.intoRows(markup);
    yield* formulas.length === 0 ? rows : inOrder([...formulas, ...rows]);
  }

  /** `<sheetData/>` has to be opened before it can hold rows. */
  private *intoEmpty(markup: Markup): Iterable<Splice> {
    const { start: from, end } = markup;
    let isOpen = false;
    for (const splice of this.newRowsBefore(Infinity, end)) {
      if (!isOpen) yield { from, to: end, text: textBetween(markup, from, end).replace(/\s*\/>$/, '>') };
      isOpen = true;
      yield splice;
    }
    if (isOpen) yield { from: end, to: end, text: `</${this.around.prefix}sheetData>` };
    this.hasEnded = true;
  }

  private *intoRows(markup: Markup): Iterable<Splice> {
    for (;;) {
      const kind = markup.next();
      if (kind === tag.end) return;
      if (kind === tag.close) {
        if (!markup.is('sheetData')) continue;
        yield* this.newRowsBefore(Infinity, markup.start);
        this.hasEnded = true;
        return;
      }
      if (!markup.is('row')) {
        markup.skip();
        continue;
      }
      const number = attributeNumber(markup, 'r');
      this.row = number === undefined ? this.row + 1 : number - 1;
      yield* this.newRowsBefore(this.row, markup.start);
      const { next } = this;
      if (next.done || next.value[0] > this.row) markup.skip();
      else {
        yield* inOrder(changedRow(standingRow(markup, this.row), next.value[1], markup, this.around));
        this.next = this.waiting.next();
      }
    }
  }

  private *newRowsBefore(limit: number, at: number): Iterable<Splice> {
    for (; !this.next.done && this.next.value[0] < limit; this.next = this.waiting.next()) {
      const text = newRow(...this.next.value, this.change.heightOf, this.around);
      if (text !== '') yield { from: at, to: at, text };
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
