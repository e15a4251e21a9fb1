import type { WorkbookParts } from '../read/read-workbook.ts';
import { Markup, tag } from '../xml/markup.ts';
import { attributeNumber } from '../xml/attribute.ts';
import type { PackageChanges } from './package-changes.ts';

/** The numbers of the cell styles that cells, rows and columns of a package have once the changes are made. */
export function stylesInUse({ sheets }: WorkbookParts, changes: PackageChanges): ReadonlySet<number> {
  const used = new Set<number>();
  for (const part of sheets.values()) {
    const sheet = changes.sheet(part) ?? [];
    for (const bytes of sheet instanceof Uint8Array ? [sheet] : sheet)
      for (const style of stylesOf(bytes, part)) used.add(style);
  }
  return used;
}

function* stylesOf(bytes: Uint8Array, part: string): Iterable<number> {
  const markup = new Markup(bytes, part);
  while (markup.next() !== tag.end) {
    if (markup.kind === tag.close) continue;
    const name = markup.is('c') || markup.is('row') ? 's' : markup.is('col') ? 'style' : undefined;
    const style = name && attributeNumber(markup, name);
    if (typeof style === 'number') yield style;
  }
}
