import type { Severity } from '../../port.ts';
import { markColours } from '../../model/index.ts';
import { Markup, tag } from '../xml/markup.ts';
import { spliced, type Splice } from '../xml/splice.ts';
import { escapeXml } from '../xml/xml-text.ts';
import { attributeNumber, attributeText } from './attribute.ts';

/** Number formats that have a number of their own. */
const builtIn: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

const firstCustomFormat = 164;

/** A list in the styles part: `dxfs`, `cellXfs`, `numFmts`. */
interface StyleList {
  readonly from: number;
  readonly to: number;
  readonly tag: string;
  readonly items: string[];
  /** How many stood there at first. */
  readonly standing: number;
}

/** The styles part: styles of ours are added at the ends of its lists, so that all numbers in use stay true. */
export class StylesPatch {
  private readonly bytes: Uint8Array;
  private readonly part: string;
  private prefix = '';
  private rootEnd = 0;
  private afterCellFormats = 0;
  private readonly lists = new Map<string, StyleList>();
  private readonly cloned = new Map<string, number>();

  constructor(bytes: Uint8Array, part: string) {
    this.bytes = bytes;
    this.part = part;
    this.read();
  }

  /** The number of the differential format that paints a severity. */
  paint(severity: Severity): number {
    const dxfs = this.list('dxfs');
    const wanted = this.paintXml(severity);
    const standing = dxfs.items.lastIndexOf(wanted);
    return standing >= 0 ? standing : dxfs.items.push(wanted) - 1;
  }

  /** Takes our paints off the end of the list, once no mark is left. */
  dropPaints(): void {
    const dxfs = this.list('dxfs');
    const ours = new Set((Object.keys(markColours) as Severity[]).map((severity) => this.paintXml(severity)));
    while (dxfs.items.length > 0 && ours.delete(dxfs.items.at(-1)!)) {
      dxfs.items.pop();
    }
  }

  /** The number of a cell style that is like another but for its number format. */
  withFormat(style: number, format: string): number {
    const key = `${style} ${format}`;
    const known = this.cloned.get(key);
    if (known !== undefined) return known;
    const styles = this.list('cellXfs');
    const base = styles.items[style];
    if (base === undefined) return style;
    const number = builtIn[format] ?? this.customFormat(format);
    const clone = withAttribute(withAttribute(base, 'numFmtId', String(number)), 'applyNumberFormat', '1');
    const standing = styles.items.indexOf(clone);
    const index = standing >= 0 ? standing : styles.items.push(clone) - 1;
    this.cloned.set(key, index);
    return index;
  }

  /** The part with what was added; undefined when nothing was. */
  result(): Uint8Array | undefined {
    const splices = [...this.lists].flatMap(([name, list]): Splice[] => {
      if (list.items.length === list.standing) return [];
      const { from, to, items } = list;
      if (items.length === 0) return [{ from, to, text: `<${this.prefix}${name} count="0"/>` }];
      const counted = withAttribute(list.tag.replace(/\s*\/>$/, '>'), 'count', String(items.length));
      return [{ from, to, text: `${counted}${items.join('')}</${this.prefix}${name}>` }];
    });
    return splices.length === 0 ? undefined : spliced(this.bytes, splices);
  }

  private read(): void {
    const markup = new Markup(this.bytes, this.part);
    while (markup.next() !== tag.open) if (markup.kind === tag.end) throw markup.damaged();
    this.prefix = markup.prefix;
    this.rootEnd = this.afterCellFormats = markup.end;
    for (;;) {
      const kind = markup.next();
      if (kind === tag.end) throw markup.damaged();
      if (kind === tag.close) break;
      const { name } = markup;
      if (name === 'dxfs' || name === 'cellXfs' || name === 'numFmts') this.lists.set(name, readList(markup, name));
      else markup.skip();
      if (!['dxfs', 'tableStyles', 'colors', 'extLst'].includes(name)) this.afterCellFormats = markup.end;
    }
  }

  /** The list of that name; one that is missing begins where the schema wants it. */
  private list(name: 'dxfs' | 'cellXfs' | 'numFmts'): StyleList {
    let list = this.lists.get(name);
    if (!list) {
      const at = name === 'numFmts' ? this.rootEnd : this.afterCellFormats;
      list = { from: at, to: at, tag: `<${this.prefix}${name}>`, items: [], standing: 0 };
      this.lists.set(name, list);
    }
    return list;
  }

  private customFormat(format: string): number {
    const formats = this.list('numFmts');
    let next = firstCustomFormat;
    for (const item of formats.items) {
      const markup = new Markup(new TextEncoder().encode(item), this.part);
      markup.next();
      const number = attributeNumber(markup, 'numFmtId') ?? 0;
      if (attributeText(markup, 'formatCode') === format) return number;
      next = Math.max(next, number + 1);
    }
    formats.items.push(`<${this.prefix}numFmt numFmtId="${next}" formatCode="${escapeXml(format)}"/>`);
    return next;
  }

  private paintXml(severity: Severity): string {
    const p = this.prefix;
    const { fill, text } = markColours[severity];
    const font = `<${p}font><${p}color rgb="${opaque(text)}"/></${p}font>`;
    return `<${p}dxf>${font}<${p}fill><${p}patternFill patternType="solid"><${p}bgColor rgb="${opaque(fill)}"/></${p}patternFill></${p}fill></${p}dxf>`;
  }
}

/** `#RRGGBB` as files write it, with its alpha before it. */
const opaque = (colour: string): string => `FF${colour.slice(1)}`;

function readList(markup: Markup, name: string): StyleList {
  const text = (from: number, to: number) => new TextDecoder().decode(markup.bytes.subarray(from, to));
  const { start: from, end } = markup;
  const items: string[] = [];
  while (markup.inside(name)) {
    const itemFrom = markup.start;
    markup.skip();
    items.push(text(itemFrom, markup.end));
  }
  return { from, to: markup.end, tag: text(from, end), items, standing: items.length };
}

/** An element's text with an attribute set in its first tag. */
function withAttribute(element: string, name: string, value: string): string {
  const end = element.search(/\/?>/);
  const head = element.slice(0, end);
  const standing = new RegExp(`(\\s${name}\\s*=\\s*)(["'])[^"']*\\2`);
  const changed = standing.test(head) ? head.replace(standing, `$1$2${value}$2`) : `${head} ${name}="${value}"`;
  return changed + element.slice(end);
}
