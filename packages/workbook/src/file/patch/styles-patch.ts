import type { Severity } from '../../port.ts';
import { markColours } from '../../model/index.ts';
import { Markup, tag } from '../xml/markup.ts';
import { spliced } from '../xml/splice.ts';
import { escapeXml } from '../xml/xml-text.ts';
import { attributeNumber, attributeText } from '../xml/attribute.ts';
import { cellLooks, lookOf, type CellLook } from './own-looks.ts';
import { readStyleList, StyleList } from './style-list.ts';

/** Number formats that have a number of their own. */
const builtIn: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  'yyyy/m/d': 14,
  '@': 49,
};

const firstCustomFormat = 164;

const listNames = ['numFmts', 'fonts', 'fills', 'cellXfs', 'dxfs'] as const;
type ListName = (typeof listNames)[number];

/** The styles part: styles of ours are added at the ends of its lists, so that all numbers in use stay true. */
export class StylesPatch {
  private readonly bytes: Uint8Array;
  private readonly part: string;
  private prefix = '';
  private rootEnd = 0;
  private afterCellFormats = 0;
  private readonly lists = new Map<ListName, StyleList>();
  private readonly cloned = new Map<string, number>();

  constructor(bytes: Uint8Array, part: string) {
    this.bytes = bytes;
    this.part = part;
    this.read();
  }

  /** The number of the differential format that paints a severity. */
  paint(severity: Severity): number {
    return this.list('dxfs').indexOf(this.paintXml(severity));
  }

  /** Takes our paints off the end of the list, once no mark is left. */
  dropPaints(): void {
    const { items, theirs = 0 } = this.list('dxfs');
    const ours = new Set((Object.keys(markColours) as Severity[]).map((severity) => this.paintXml(severity)));
    while (items.length > theirs && ours.delete(items.at(-1)!)) items.pop();
  }

  /** The number of a cell style that is like another but for its number format. */
  withFormat(style: number, format: string): number {
    const key = `${style} ${format}`;
    const known = this.cloned.get(key);
    if (known !== undefined) return known;
    const styles = this.list('cellXfs');
    const base = styles.items[style];
    if (base === undefined) return style;
    const index = styles.indexOf(withNumberFormat(base, this.formatNumber(format)));
    this.cloned.set(key, index);
    return index;
  }

  /** The number of the cell style for a look on a sheet of ours. */
  look(look: CellLook, format = 'General'): number {
    return this.list('cellXfs').indexOf(this.lookXml(look, this.formatNumber(format), true)!);
  }

  /**
   * Takes cell styles of ours off the end of the list once nothing of ours is left: those that no cell uses and that are
   * a look of ours, or a style of the file in a number format. Their fonts, fills and formats go with them.
   */
  dropLooks(inUse: ReadonlySet<number>): void {
    const { items, theirs } = this.list('cellXfs');
    const isOurs = (item: string) => theirs !== undefined || this.isOurs(item);
    while (items.length > (theirs ?? 1) && !inUse.has(items.length - 1) && isOurs(items.at(-1)!)) items.pop();
    this.dropUnused('fonts', 'fontId');
    this.dropUnused('fills', 'fillId');
    this.dropFormats();
  }

  /** The part with what was added or dropped; undefined when nothing was. */
  result(): Uint8Array | undefined {
    const splices = [...this.lists.values()].flatMap((list) => list.splices());
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
      const wanted = listNames.find((candidate) => candidate === name);
      if (wanted) this.lists.set(wanted, readStyleList(markup));
      else markup.skip();
      if (!['dxfs', 'tableStyles', 'colors', 'extLst'].includes(name)) this.afterCellFormats = markup.end;
    }
  }

  /** The list of that name; one that is missing begins where the schema wants it. */
  private list(name: ListName): StyleList {
    let list = this.lists.get(name);
    if (!list) {
      const at = name === 'cellXfs' || name === 'dxfs' ? this.afterCellFormats : this.rootEnd;
      this.lists.set(name, (list = new StyleList(name, this.prefix, at)));
    }
    return list;
  }

  private formatNumber(format: string): number {
    const known = builtIn[format];
    if (known !== undefined) return known;
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

  /** Undefined when the file has not the fonts and fills of the look, and they are not to be added. */
  private lookXml(look: CellLook, format: number, add: boolean): string | undefined {
    const p = this.prefix;
    const { font, fill, wraps } = lookOf(look, p);
    const number = (name: 'fonts' | 'fills', item: string | undefined) =>
      item === undefined ? 0 : add ? this.list(name).indexOf(item) : this.list(name).items.lastIndexOf(item);
    const [fontId, fillId] = [number('fonts', font), number('fills', fill)];
    if (fontId < 0 || fillId < 0) return undefined;
    const applied = `applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"`;
    const alignment = `<${p}alignment vertical="top"${wraps ? ' wrapText="1"' : ''}/>`;
    return `<${p}xf numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0" ${applied}>${alignment}</${p}xf>`;
  }

  private isOurs(style: string): boolean {
    const format = Number(/\snumFmtId="(\d+)"/.exec(style)?.[1] ?? 0);
    return (
      cellLooks.some((look) => this.lookXml(look, format, false) === style) ||
      this.list('cellXfs').items.some((base) => base !== style && withNumberFormat(base, format) === style)
    );
  }

  /** Fonts or fills of our looks, from the end, that no style uses. */
  private dropUnused(name: 'fonts' | 'fills', attribute: string): void {
    const { items, theirs } = this.list(name);
    const looks = cellLooks.map((look) => lookOf(look, this.prefix));
    const ours = new Set(looks.map(({ font, fill }) => (name === 'fonts' ? font : fill)));
    const isOurs = (item: string) => theirs !== undefined || ours.has(item);
    while (items.length > (theirs ?? 1) && isOurs(items.at(-1)!) && !this.isNamed(attribute, items.length - 1))
      items.pop();
  }

  /** Number formats behind those of which it is known that they are not ours. */
  private dropFormats(): void {
    const { items, theirs } = this.list('numFmts');
    if (theirs === undefined) return;
    while (items.length > theirs) {
      const number = /\snumFmtId\s*=\s*["'](\d+)/.exec(items.at(-1)!)?.[1];
      if (number === undefined || this.isNamed('numFmtId', Number(number))) return;
      items.pop();
    }
  }

  private isNamed(attribute: string, number: number): boolean {
    return new RegExp(`\\s${attribute}\\s*=\\s*["']${number}["']`).test(this.cellStylesText());
  }

  /** Everything in the part that can name a font or fill: named styles as well as those of cells. */
  private cellStylesText(): string {
    const text = new TextDecoder().decode(this.bytes);
    const from = text.indexOf(`<${this.prefix}cellStyleXfs`);
    const to = text.indexOf(`</${this.prefix}cellStyleXfs>`);
    return (from < 0 ? '' : text.slice(from, to)) + this.list('cellXfs').items.join('');
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

const withNumberFormat = (style: string, number: number): string =>
  withAttribute(withAttribute(style, 'numFmtId', String(number)), 'applyNumberFormat', '1');

/** An element's text with an attribute set in its first tag. */
function withAttribute(element: string, name: string, value: string): string {
  const end = element.search(/\/?>/);
  const head = element.slice(0, end);
  const standing = new RegExp(`(\\s${name}\\s*=\\s*)(["'])[^"']*\\2`);
  const changed = standing.test(head) ? head.replace(standing, `$1$2${value}$2`) : `${head} ${name}="${value}"`;
  return changed + element.slice(end);
}
