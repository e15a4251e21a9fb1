import { areaAddress } from '../../model/index.ts';
import { Markup, tag } from '../xml/markup.ts';
import { inOrder, pieces, type Splice } from '../xml/splice.ts';
import type { PartContent } from '../zip/part-content.ts';
import { attributeSplice } from '../xml/attribute.ts';
import { ColumnsPatch } from './columns-patch.ts';
import { dimensionSplices } from './dimension.ts';
import { LinksPatch } from './links-patch.ts';
import { MarksPatch } from './marks-patch.ts';
import { rowSplices } from './rows-patch.ts';
import { formulaSplices } from './formulas-patch.ts';
import type { SheetChange } from './sheet-change.ts';
import type { StylesPatch } from './styles-patch.ts';

/**
 * A sheet part with a change made to it, piece by piece; all other bytes stay. While it is made it adds to `styles` what
 * the change needs there.
 */
export const patchSheet = (bytes: Uint8Array, part: string, change: SheetChange, styles: StylesPatch): PartContent =>
  pieces(bytes, sheetSplices(new Markup(bytes, part), change, styles));

/** In the order in which they stand: those of rows are made as they are asked for, the few around them together. */
function* sheetSplices(markup: Markup, change: SheetChange, styles: StylesPatch): Iterable<Splice> {
  while (markup.next() !== tag.open) if (markup.kind === tag.end) throw markup.damaged();
  const { prefix } = markup;
  let gathered: Splice[] = [];
  const columns = new ColumnsPatch(change, prefix);
  const marks = new MarksPatch(change.marks, prefix, styles);
  const links = new LinksPatch(change.links, prefix);
  for (;;) {
    const kind = markup.next();
    if (kind === tag.end) throw markup.damaged();
    if (kind === tag.close) break;
    const { name, start } = markup;
    if (name === 'dimension') gathered.push(...dimensionSplices(markup, change));
    else if (name === 'cols') columns.read(markup);
    else if (name === 'sheetData') {
      yield* inOrder([...gathered, ...columns.splices(start)]);
      gathered = [];
      const columnStyle = (column: number) => columns.styleOf(column);
      const formulas = formulaSplices(markup, change);
      const rows = rowSplices(markup, change, { prefix, styles, columnStyle });
      yield* formulas.length === 0 ? rows : inOrder([...formulas, ...rows]);
    } else if (name === 'autoFilter' && change.filter)
      gathered.push(...attributeSplice(markup, 'ref', areaAddress(change.filter)));
    else if (name === 'hyperlinks') links.read(markup);
    marks.pass(markup, name, start);
    links.pass(name, markup.end);
  }
  yield* inOrder([...gathered, ...marks.splices(), ...links.splices()]);
}
