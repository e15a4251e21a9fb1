import type { Package } from '../package.ts';
import { relationsPart } from '../relations.ts';
import { utf8Xml } from '../xml/encoding.ts';
import { Markup, tag } from '../xml/markup.ts';
import { spliced, type Splice } from '../xml/splice.ts';
import { attributeText } from '../xml/attribute.ts';

const typesPart = '[Content_Types].xml';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const noRelations =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The content types, and the relations of parts, kept true when a part comes or goes. */
export class PackageLists {
  private readonly file: Package;
  private readonly workbook: string;
  readonly changes = new Map<string, Uint8Array>();

  constructor(file: Package, workbook: string) {
    this.file = file;
    this.workbook = workbook;
  }

  /** A part that the workbook no longer has, with the id of the relation that led to it. */
  remove(target: string, relation: string): void {
    this.undeclare(target);
    this.unrelate(this.workbook, relation);
  }

  /**
   * A part beside the workbook: `styles.xml`, whose relation and content type are called `styles`. Answers the id of
   * its relation.
   */
  add(target: string, kind: string): string {
    this.declare(target, `${spreadsheet}.${kind}+xml`);
    return this.relate(this.workbook, target, kind);
  }

  declare(target: string, contentType: string): void {
    this.append(typesPart, (p) => `<${p}Override PartName="/${target}" ContentType="${contentType}"/>`);
  }

  undeclare(target: string): void {
    this.edit(typesPart, (markup) => markup.is('Override') && sameName(attributeText(markup, 'PartName'), target));
  }

  /** Lets a part lead to another; answers the id of the relation. */
  relate(part: string, target: string, kind: string): string {
    const id = `keshen-${target.split('/').at(-1)!.replace(/\W.*$/, '')}`;
    const relations = relationsPart(part);
    if (!this.current(relations)) this.changes.set(relations, new TextEncoder().encode(noRelations));
    this.append(relations, (p) => `<${p}Relationship Id="${id}" Type="${relationType}/${kind}" Target="/${target}"/>`);
    return id;
  }

  unrelate(part: string, relation: string): void {
    this.edit(relationsPart(part), (markup) => markup.is('Relationship') && attributeText(markup, 'Id') === relation);
  }

  private edit(part: string, isGone: (markup: Markup) => boolean): void {
    const bytes = this.current(part);
    if (!bytes) return;
    const markup = new Markup(bytes, part);
    const splices: Splice[] = [];
    while (markup.next() !== tag.end) {
      if (markup.kind === tag.close || !isGone(markup)) continue;
      const from = markup.start;
      markup.skip();
      splices.push({ from, to: markup.end, text: '' });
    }
    if (splices.length > 0) this.changes.set(part, spliced(bytes, splices));
  }

  /** Before the root's closing tag. */
  private append(part: string, xml: (prefix: string) => string): void {
    const bytes = this.current(part);
    if (!bytes) return;
    const markup = new Markup(bytes, part);
    let prefix = '';
    let end = -1;
    while (markup.next() !== tag.end) {
      prefix = markup.prefix;
      end = markup.kind === tag.close ? markup.start : -1;
    }
    if (end < 0) throw markup.damaged();
    this.changes.set(part, spliced(bytes, [{ from: end, to: end, text: xml(prefix) }]));
  }

  private current(part: string): Uint8Array | undefined {
    const bytes = this.changes.get(part) ?? this.file.part(part);
    return bytes && utf8Xml(bytes);
  }
}

const sameName = (name: string | undefined, part: string): boolean =>
  name?.replace(/^\/+/, '').toLowerCase() === part.toLowerCase();
