import { emptied, opening } from '../xml/empty-tag.ts';
import { keepsake, keepsakeAt, type Keepsake } from '../xml/keepsake.ts';
import { tag, type Markup } from '../xml/markup.ts';
import type { Splice } from '../xml/splice.ts';

/** Where a list of the styles part stands. */
interface Standing {
  readonly from: number;
  readonly to: number;
  /** Its opening tag. */
  readonly tag: string;
  readonly count: { readonly from: number; readonly to: number } | undefined;
  /** Where the items can begin, and where each of them ends. */
  readonly inner: number;
  readonly ends: readonly number[];
  /** Beside a list that took something of ours in: how many items it had before. */
  readonly kept: Keepsake | undefined;
}

/** A list in the styles part, such as `cellXfs`: items of ours come to its end and are cut from there. */
export class StyleList {
  readonly name: string;
  readonly prefix: string;
  readonly items: string[];
  private readonly standing: Standing | number;
  private readonly first: readonly string[];

  /** `standing`: where it stands, or the place where one that is missing begins. */
  constructor(name: string, prefix: string, standing: Standing | number, items: readonly string[] = []) {
    this.name = name;
    this.prefix = prefix;
    this.standing = standing;
    this.first = items;
    this.items = [...items];
  }

  /** The number of an item, which is added unless it stands there. */
  indexOf(item: string): number {
    const standing = this.items.lastIndexOf(item);
    return standing >= 0 ? standing : this.items.push(item) - 1;
  }

  /** How many items at its beginning are surely not ours; undefined where nothing tells. */
  get theirs(): number | undefined {
    const kept = typeof this.standing === 'number' ? undefined : this.standing.kept;
    return kept && /^\d+$/.test(kept.text) ? Number(kept.text) : undefined;
  }

  splices(): Splice[] {
    return [...this.listSplices(), ...this.keepsakeSplices()];
  }

  /** How many items there were is kept beside the list while it holds more. */
  private keepsakeSplices(): Splice[] {
    const { standing, items, first, theirs } = this;
    if (typeof standing === 'number' || items.length === first.length) return [];
    const { to, kept } = standing;
    if (kept) return items.length === theirs ? [{ from: kept.from, to: kept.to, text: '' }] : [];
    return items.length > first.length ? [{ from: to, to, text: keepsake(String(first.length)) }] : [];
  }

  private listSplices(): Splice[] {
    const { standing, items, first, prefix: p, name } = this;
    if (items.length === first.length) return [];
    const kept = Math.min(items.length, first.length);
    const added = items.slice(kept).join('');
    // A list that we began has no count: by that it is known when it is empty again.
    if (typeof standing === 'number')
      return [{ from: standing, to: standing, text: `<${p}${name}>${added}</${p}${name}>` }];
    const { from, to, count, inner, ends } = standing;
    const counted = standing.tag.replace(/(\scount\s*=\s*["'])\d*/, `$1${items.length}`);
    if (items.length === 0 && !count) return [{ from, to, text: '' }];
    if (items.length === 0) return [{ from, to, text: emptied(counted) ?? `${counted}</${p}${name}>` }];
    if (counted.endsWith('/>')) return [{ from, to, text: `${opening(counted)}${added}</${p}${name}>` }];
    const change: Splice = { from: ends[kept - 1] ?? inner, to: ends.at(-1) ?? inner, text: added };
    return count ? [{ ...count, text: String(items.length) }, change] : [change];
  }
}

/** Reads the list whose opening tag is current. */
export function readStyleList(markup: Markup): StyleList {
  const { name, prefix, start: from, end: inner } = markup;
  const text = (start: number, end: number) => new TextDecoder().decode(markup.bytes.subarray(start, end));
  const count = markup.attribute('count');
  const items: string[] = [];
  const ends: number[] = [];
  while (markup.inside(name)) {
    if (markup.kind === tag.close) continue;
    const itemFrom = markup.start;
    markup.skip();
    items.push(text(itemFrom, markup.end));
    ends.push(markup.end);
  }
  const { end: to } = markup;
  const kept = keepsakeAt(markup.bytes, to);
  return new StyleList(name, prefix, { from, to, tag: text(from, inner), count, inner, ends, kept }, items);
}
