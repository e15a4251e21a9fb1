import { cellAddress, type ModelSheet, type ModelWorkbook } from '../../model/index.ts';
import type { OwnMark } from '../read/own-marks.ts';
import { relativeReference } from './reference.ts';
import type { InnerLink } from './sheet-change.ts';

/** All marks of ours on a sheet. */
export const marksOn = (sheet: string, model: ModelWorkbook): OwnMark[] =>
  [...model.marks].flatMap(([layer, marks]) =>
    marks.filter(({ at }) => at.sheet === sheet).map((mark) => ({ layer, mark })),
  );

/** The links of a sheet that were set or taken off, by their cell. */
export function linksOn({ grid }: ModelSheet, model: ModelWorkbook): ReadonlyMap<string, InnerLink | null> {
  const links = new Map<string, InnerLink | null>();
  for (const [row, column, target] of grid.links()) {
    const display = String(grid.value(row, column) ?? '');
    links.set(cellAddress(row, column), target && { location: relativeReference(model, target), display });
  }
  return links;
}
