import { areaAddress } from '../../model/index.ts';
import { Markup, tag } from '../xml/markup.ts';
import { inOrder, pieces, type Splice } from '../xml/splice.ts';
import { attributeSplice } from '../xml/attribute.ts';
import { ColumnsPatch } from './columns-patch.ts';
import { dimensionSplices } from './dimension.ts';
import { LinksPatch } from './links-patch.ts';
import { MarksPatch } from './marks-patch.ts';
import { RowsPatch } from './rows-patch.ts';
import type { SheetChange } from './sheet-change.ts';
import type { StylesPatch } from './styles-patch.ts';

/**
 * A sheet part with a change made to it, piece by piece; all other bytes stay. The part is whole, or comes in stretches
 * of rows. While it is made it adds to `styles` what the change needs there.
 */
export function* patchSheet(
  sheet: Uint8Array | Iterable<Uint8Array>,
  part: string,
  change: SheetChange,
  styles: StylesPatch,
): Iterable<string | Uint8Array> {
  const patch = new SheetPatch(change, styles);
  let last: Markup | undefined;
  for (const bytes of sheet instanceof Uint8Array ? [sheet] : sheet) {
    last = new Markup(bytes, part);
    yield* pieces(bytes, patch.splices(last));
  }
  if (last && !patch.hasEnded) throw last.damaged();
}

class SheetPatch {
  private readonly change: SheetChange;
  private readonly styles: StylesPatch;
  private behind: { readonly rows: RowsPatch; readonly marks: MarksPatch; readonly links: LinksPatch } | undefined;
  /** The root's closing tag was met. */
  hasEnded = false;

  constructor(change: SheetChange, styles: StylesPatch) {
    this.change = change;
    this.styles = styles;
  }

  /** In the order in which they stand: those of rows are made as they are asked for, the few around them together. */
  *splices(markup: Markup): Iterable<Splice> {
    if (!this.behind) yield* this.headSplices(markup);
    const { rows, marks, links } = this.behind!;
    yield* rows.splices(markup);
    if (rows.hasEnded) yield* this.tailSplices(markup, marks, links);
  }

  /** Up to the opening tag of the rows. What belongs behind them, and yet stands before, is left as it is. */
  private *headSplices(markup: Markup): Iterable<Splice> {
    const { change, styles } = this;
    while (markup.next() !== tag.open) if (markup.kind === tag.end) throw markup.damaged();
    const { prefix } = markup;
    const columns = new ColumnsPatch(change, prefix);
    const gathered: Splice[] = [];
    while (markup.next() === tag.open || markup.kind === tag.empty) {
      if (markup.is('sheetData')) {
        yield* inOrder([...gathered, ...columns.splices(markup.start)]);
        const columnStyle = (column: number) => columns.styleOf(column);
        this.behind = {
          rows: new RowsPatch(change, { prefix, styles, columnStyle }),
          marks: new MarksPatch(change.marks, prefix, styles),
          links: new LinksPatch(change.links, prefix),
        };
        return;
      }
      if (markup.is('dimension')) gathered.push(...dimensionSplices(markup, change));
      if (markup.is('cols')) columns.read(markup);
      else markup.skip();
    }
    throw markup.damaged();
  }

  private *tailSplices(markup: Markup, marks: MarksPatch, links: LinksPatch): Iterable<Splice> {
    const { filter } = this.change;
    const gathered: Splice[] = [];
    marks.pass(markup, 'sheetData', markup.start);
    links.pass('sheetData', markup.end);
    for (;;) {
      const kind = markup.next();
      if (kind === tag.end) throw markup.damaged();
      if (kind === tag.close) break;
      const { name, start } = markup;
      if (name === 'autoFilter' && filter) gathered.push(...attributeSplice(markup, 'ref', areaAddress(filter)));
      else if (name === 'hyperlinks') links.read(markup);
      marks.pass(markup, name, start);
      links.pass(name, markup.end);
    }
    this.hasEnded = true;
    yield* inOrder([...gathered, ...marks.splices(), ...links.splices()]);
  }
}
