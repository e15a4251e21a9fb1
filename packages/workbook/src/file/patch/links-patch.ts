import { tag, type Markup } from '../xml/markup.ts';
import type { Splice } from '../xml/splice.ts';
import { escapeXml } from '../xml/xml-text.ts';
import { attributeText } from '../xml/attribute.ts';
import { beforeFormats } from './marks-patch.ts';
import type { SheetChange } from './sheet-change.ts';

/** What stands before the links in a sheet part, in the schema's order. */
const predecessors = new Set([...beforeFormats, 'conditionalFormatting', 'dataValidations']);

/** Excel takes no more on one sheet, and calls a file that has them damaged. */
export const maxLinks = 65_530;

/** The links of a sheet: ours come, are led elsewhere and go; all others stay. */
export class LinksPatch {
  private readonly links: SheetChange['links'];
  private readonly prefix: string;
  private readonly removals: Splice[] = [];
  private kept = 0;
  private standing: { from: number; to: number; inner: number } | undefined;
  private place = 0;

  constructor(links: SheetChange['links'], prefix: string) {
    this.links = links;
    this.prefix = prefix;
  }

  /** Reads the `hyperlinks` whose opening tag is current; ends on the closing one. */
  read(markup: Markup): void {
    const from = markup.start;
    while (markup.inside('hyperlinks')) {
      if (markup.kind === tag.close || !markup.is('hyperlink')) continue;
      const { start } = markup;
      const link = this.links.get(attributeText(markup, 'ref') ?? '');
      // One that leads out of the workbook is not ours to take away.
      const gives = link !== undefined && (link !== null || attributeText(markup, 'location') !== undefined);
      markup.skip();
      if (gives) this.removals.push({ from: start, to: markup.end, text: '' });
      else this.kept++;
    }
    this.standing = { from, to: markup.end, inner: markup.start };
  }

  /** Takes note of a child of the sheet that ends here. */
  pass(name: string, end: number): void {
    if (predecessors.has(name)) this.place = end;
  }

  splices(): Splice[] {
    const p = this.prefix;
    const wanted = [...this.links].flatMap(([ref, link]) => (link ? [{ ref, ...link }] : []));
    // What is too much stays a text without a link.
    const added = wanted
      .slice(0, Math.max(maxLinks - this.kept, 0))
      .map(
        ({ ref, location, display }) =>
          `<${p}hyperlink ref="${ref}" location="${escapeXml(location)}" display="${escapeXml(display)}"/>`,
      );
    const { standing, place } = this;
    if (added.length === 0 && this.removals.length === 0) return [];
    const all = `<${p}hyperlinks>${added.join('')}</${p}hyperlinks>`;
    if (!standing) return [{ from: place, to: place, text: all }];
    const { from, to, inner } = standing;
    if (this.kept === 0) return [{ from, to, text: added.length === 0 ? '' : all }];
    return [...this.removals, { from: inner, to: inner, text: added.join('') }];
  }
}
