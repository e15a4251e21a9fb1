import { areaAddress, parseAddress } from '../../model/index.ts';
import type { Markup } from '../xml/markup.ts';
import type { Splice } from '../xml/splice.ts';
import { attributeSplice, attributeText } from './attribute.ts';
import type { SheetChange } from './sheet-change.ts';

/** `dimension` grows over what is written, and ends left of our columns again when they go. */
export function dimensionSplices(markup: Markup, { cells, removed }: SheetChange): Splice[] {
  const standing = parseAddress('', attributeText(markup, 'ref') ?? '');
  if (!standing) return [];
  let { top, left } = standing;
  let bottom = top + standing.rows - 1;
  let right = left + standing.columns - 1;
  for (const { at } of removed) if (right === at.left + at.columns - 1 && at.left > left) right = at.left - 1;
  for (const [row, changes] of cells)
    for (const [column, { content, like, remove }] of changes) {
      if (remove || (content === null && like === undefined)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  const grown = { sheet: '', top, left, rows: bottom - top + 1, columns: right - left + 1 };
  return attributeSplice(markup, 'ref', areaAddress(grown));
}
