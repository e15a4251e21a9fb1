import { areaAddress } from '../../model/index.ts';
import { Markup, tag } from '../xml/markup.ts';
import { spliced, type Splice } from '../xml/splice.ts';
import { attributeSplice } from './attribute.ts';
import { ColumnsPatch } from './columns-patch.ts';
import { dimensionSplices } from './dimension.ts';
import { LinksPatch } from './links-patch.ts';
import { MarksPatch } from './marks-patch.ts';
import { rowSplices } from './rows-patch.ts';
import { formulaSplices } from './formulas-patch.ts';
import type { SheetChange } from './sheet-change.ts';
import type { StylesPatch } from './styles-patch.ts';

/** A sheet part with a change made to it; all other bytes stay. Adds to `styles` what the change needs there. */
export function patchSheet(bytes: Uint8Array, part: string, change: SheetChange, styles: StylesPatch): Uint8Array {
  const markup = new Markup(bytes, part);
  while (markup.next() !== tag.open) if (markup.kind === tag.end) throw markup.damaged();
  const { prefix } = markup;
  const groups: (readonly Splice[])[] = [];
  const columns = new ColumnsPatch(change, prefix);
  const marks = new MarksPatch(change.marks, prefix, styles);
  const links = new LinksPatch(change.links, prefix);
  for (;;) {
    const kind = markup.next();
    if (kind === tag.end) throw markup.damaged();
    if (kind === tag.close) break;
    const { name, start } = markup;
    if (name === 'dimension') groups.push(dimensionSplices(markup, change));
    else if (name === 'cols') columns.read(markup);
    else if (name === 'sheetData') {
      groups.push(columns.splices(start));
      groups.push(formulaSplices(markup, change));
      groups.push(rowSplices(markup, change, { prefix, styles, columnStyle: (column) => columns.styleOf(column) }));
    } else if (name === 'autoFilter' && change.filter)
      groups.push(attributeSplice(markup, 'ref', areaAddress(change.filter)));
    else if (name === 'hyperlinks') links.read(markup);
    marks.pass(markup, name, start);
    links.pass(name, markup.end);
  }
  groups.push(marks.splices(), links.splices());
  const splices = groups.flat();
  return splices.length === 0 ? bytes : spliced(bytes, splices);
}
