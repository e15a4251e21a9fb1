import { keepsake, keepsakeAt, type Keepsake } from '../xml/keepsake.ts';
import type { Markup } from '../xml/markup.ts';
import { tag } from '../xml/markup.ts';
import type { Splice } from '../xml/splice.ts';
import { attributeNumber } from '../xml/attribute.ts';
import type { SheetChange } from './sheet-change.ts';

interface ColumnEntry {
  readonly min: number;
  readonly max: number;
  readonly style: number;
  /** The element as it stands, with gaps where `min` and `max` have their values. */
  readonly shape: string;
}

const minGap = '\u0001';
const maxGap = '\u0002';

/** What Excel adds to a width in characters for the cell's margins. */
const margin = 0.7109375;

/** The `cols` of a sheet: widths and hidden columns. Columns are counted from 0 here, from 1 in the file. */
export class ColumnsPatch {
  private readonly change: SheetChange;
  private readonly prefix: string;
  private entries: ColumnEntry[] = [];
  private standing: { from: number; to: number; text: string } | undefined;
  /** The columns as they were before ours came. */
  private kept: Keepsake | undefined;

  constructor(change: SheetChange, prefix: string) {
    this.change = change;
    this.prefix = prefix;
  }

  /** Reads the `cols` whose opening tag is current. */
  read(markup: Markup): void {
    const from = markup.start;
    while (markup.inside('cols')) {
      if (markup.kind !== tag.close && markup.is('col')) this.entries.push(entryOf(markup));
    }
    const text = new TextDecoder().decode(markup.bytes.subarray(from, markup.end));
    this.standing = { from, to: markup.end, text };
    this.kept = keepsakeAt(markup.bytes, markup.end);
  }

  /** The style that the file gives the empty cells of a column. */
  styleOf(column: number): number {
    return this.entries.find(({ min, max }) => column >= min && column <= max)?.style ?? 0;
  }

  splices(sheetData: number): Splice[] {
    const { added, removed, isBare } = this.change;
    if (added.length === 0 && removed.length === 0) return [];
    const { standing, kept } = this;
    if (isBare && standing && kept) return [{ from: standing.from, to: kept.to, text: kept.text }];
    for (const { at, columns } of removed) columns.forEach((_, c) => this.remove(at.left + c));
    for (const { at } of removed) this.heal(at.left, at.left + at.columns - 1);
    for (const { at, columns } of added)
      columns.forEach(({ width, hidden = false }, c) => this.add(at.left + c, width, hidden));
    const p = this.prefix;
    const inner = this.entries.map(textOf).join('');
    const text = inner === '' ? '' : `<${p}cols>${inner}</${p}cols>`;
    if (!standing) return [{ from: sheetData, to: sheetData, text }];
    const keeps = added.length > 0 && !kept && text !== '' ? keepsake(standing.text) : '';
    return [{ from: standing.from, to: standing.to, text: text + keeps }];
  }

  private add(column: number, width: number, hidden: boolean): void {
    const style = this.styleOf(column);
    const others = this.entries.flatMap((entry) => {
      if (column < entry.min || column > entry.max) return [entry];
      const [left, right] = [
        { ...entry, max: column - 1 },
        { ...entry, min: column + 1 },
      ];
      return [left, right].filter(({ min, max }) => min <= max);
    });
    const look = `width="${width + margin}" customWidth="1"${style ? ` style="${style}"` : ''}${hidden ? ' hidden="1"' : ''}`;
    const shape = `<${this.prefix}col min="${minGap}" max="${maxGap}" ${look}/>`;
    const ours: ColumnEntry = { min: column, max: column, style, shape };
    this.entries = [...others, ours].sort((a, b) => a.min - b.min);
  }

  private remove(column: number): void {
    this.entries = this.entries.filter(({ min, max }) => min !== column || max !== column);
  }

  /** Joins what we had to part, when our columns stood in the middle of it. */
  private heal(first: number, last: number): void {
    const left = this.entries.find(({ max }) => max === first - 1);
    const right = this.entries.find(({ min }) => min === last + 1);
    if (!left || !right || left.shape !== right.shape) return;
    this.entries = this.entries
      .filter((entry) => entry !== right)
      .map((entry) => (entry === left ? { ...left, max: right.max } : entry));
  }
}

function entryOf(markup: Markup): ColumnEntry {
  const [min, max] = [attributeNumber(markup, 'min'), attributeNumber(markup, 'max')];
  if (min === undefined || max === undefined) throw markup.damaged();
  const style = attributeNumber(markup, 'style') ?? 0;
  const { start } = markup;
  markup.skip();
  const text = new TextDecoder().decode(markup.bytes.subarray(start, markup.end));
  const shape = text.replace(/(\smin\s*=\s*["'])\d+/, `$1${minGap}`).replace(/(\smax\s*=\s*["'])\d+/, `$1${maxGap}`);
  return { min: min - 1, max: max - 1, style, shape };
}

const textOf = ({ min, max, shape }: ColumnEntry): string =>
  shape.replace(minGap, String(min + 1)).replace(maxGap, String(max + 1));
