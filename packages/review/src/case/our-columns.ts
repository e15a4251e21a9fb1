import { contains } from '@keshen/workbook/model';
import type { Area, CellBlock } from '@keshen/workbook/port';

/** Prefix of the hidden names that find our columns again. */
export const anchorPrefix = '_keshen.result.';

/** The same block with our own columns blank: a check sees the clerk's workbook, annotated or not. */
export function withoutOurs(block: CellBlock, anchors: ReadonlyMap<string, Area>): CellBlock {
  const { at } = block;
  const ours = [...anchors].flatMap(([name, area]) =>
    name.startsWith(anchorPrefix) && area.sheet === at.sheet ? [area] : [],
  );
  if (ours.length === 0) return block;
  const kinds = block.kinds.map((column, c) => {
    const areas = ours.filter((area) => at.left + c >= area.left && at.left + c < area.left + area.columns);
    if (areas.length === 0) return column;
    const blank = column.slice();
    for (const { top, rows } of areas) blank.fill(0, Math.max(top - at.top, 0), Math.max(top + rows - at.top, 0));
    return blank;
  });
  const formulas = new Map(
    [...block.formulas].filter(([key]) => {
      const row = at.top + Math.floor(key / at.columns);
      const column = at.left + (key % at.columns);
      return !ours.some((area) => contains(area, row, column));
    }),
  );
  return { ...block, kinds, formulas };
}
