import { areaAddress, parseAddress } from '../../model/index.ts';
import type { Area, ColumnsEdit } from '../../port.ts';
import { keepsake, keepsakeAt } from '../xml/keepsake.ts';
import type { Markup } from '../xml/markup.ts';
import type { Splice } from '../xml/splice.ts';
import { attributeSplice, attributeText } from '../xml/attribute.ts';
import type { SheetChange } from './sheet-change.ts';

/**
 * `dimension` grows over what is written, and ends left of our columns again when they go. Programs differ in what they
 * count: what stood there before our columns came is kept beside it, as long as nothing else has grown since.
 */
export function dimensionSplices(markup: Markup, change: SheetChange): Splice[] {
  const ref = attributeText(markup, 'ref');
  const standing = parseAddress('', ref ?? '');
  if (ref === undefined || !standing) return [];
  const kept = keepsakeAt(markup.bytes, markup.end);
  const keptArea = kept && parseAddress('', kept.text);
  if (change.isBare && change.removed.length > 0 && keptArea) {
    const grown = over(keptArea, change);
    const text = areaAddress(grown) === areaAddress(keptArea) ? kept.text : areaAddress(grown);
    return [...attributeSplice(markup, 'ref', text), { from: kept.from, to: kept.to, text: '' }];
  }
  const { added, removed } = change;
  const wanted = over(withoutColumns(standing, removed), change);
  const hasGrown = areaAddress(wanted) !== areaAddress(standing);
  const splices = hasGrown ? attributeSplice(markup, 'ref', areaAddress(wanted)) : [];
  if (kept) return added.length > 0 || !hasGrown ? splices : [...splices, { from: kept.from, to: kept.to, text: '' }];
  const comesBack = areaAddress(withoutColumns(wanted, added)) === ref;
  if (added.length === 0 || comesBack) return splices;
  return [...splices, { from: markup.end, to: markup.end, text: keepsake(ref) }];
}

/** The area that ends left of columns of ours, where it ended with them. */
function withoutColumns(area: Area, edits: readonly ColumnsEdit[]): Area {
  let { columns } = area;
  for (const { at } of edits)
    if (area.left + columns === at.left + at.columns && at.left > area.left) columns = at.left - area.left;
  return { ...area, columns };
}

/** The area with the cells that are written. */
function over({ top, left, rows, columns }: Area, { cells }: SheetChange): Area {
  let [first, last, west, east] = [top, top + rows - 1, left, left + columns - 1];
  for (const [row, changes] of cells)
    for (const [column, { content, like, remove }] of changes) {
      if (remove || (content === null && like === undefined)) continue;
      first = Math.min(first, row);
      last = Math.max(last, row);
      west = Math.min(west, column);
      east = Math.max(east, column);
    }
  return { sheet: '', top: first, left: west, rows: last - first + 1, columns: east - west + 1 };
}
