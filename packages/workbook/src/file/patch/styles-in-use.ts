import type { WorkbookParts } from '../read/read-workbook.ts';
import { utf8Xml } from '../xml/encoding.ts';
import { Markup, tag } from '../xml/markup.ts';
import { attributeNumber } from '../xml/attribute.ts';
import type { PackageChanges } from './package-changes.ts';

/** The numbers of the cell styles that cells, rows and columns of a package have once the changes are made. */
export function stylesInUse({ sheets }: WorkbookParts, changes: PackageChanges): ReadonlySet<number> {
  const used = new Set<number>();
  for (const part of sheets.values()) {
    const bytes = changes.part(part);
    if (bytes) for (const style of stylesOfSheet(utf8Xml(bytes), part)) used.add(style);
  }
  return used;
}

function* stylesOfSheet(bytes: Uint8Array, part: string): Iterable<number> {
  const markup = new Markup(bytes, part);
  while (markup.next() !== tag.end) {
    if (markup.kind === tag.close) continue;
    const name = markup.is('c') || markup.is('row') ? 's' : markup.is('col') ? 'style' : undefined;
    const style = name && attributeNumber(markup, name);
    if (typeof style === 'number') yield style;
  }
}
