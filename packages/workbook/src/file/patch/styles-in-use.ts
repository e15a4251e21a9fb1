import type { Package } from '../package.ts';
import type { WorkbookParts } from '../read/read-workbook.ts';
import { utf8Xml } from '../xml/encoding.ts';
import { Markup, tag } from '../xml/markup.ts';
import { attributeNumber } from './attribute.ts';

/** The numbers of the cell styles that cells, rows and columns of a package have once the changes are made. */
export function stylesInUse(
  file: Package,
  { sheets }: WorkbookParts,
  changes: ReadonlyMap<string, Uint8Array | null>,
): ReadonlySet<number> {
  const used = new Set<number>();
  for (const part of sheets.values()) {
    const changed = changes.get(part);
    const bytes = changed === undefined ? file.part(part) : changed;
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
