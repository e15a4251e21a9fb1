import type { Area, Content, Edit, WriteEdit } from '../port.ts';
import { isLink, sameContent } from './edit.ts';
import type { Grid } from './grid.ts';

/** The edit as it was done, with what really stood there before. */
export type Outcome = Edit | 'stale' | 'already';

/** Work in stretches of so many cells. */
export const stretch = 4_096;

/**
 * Writes unless something else stands there than the edit expects. A link that gives way is taken off. Stops every now
 * and then, for those who cannot wait for a large edit on end.
 */
export function* writing(grid: Grid, edit: WriteEdit): Generator<undefined, Outcome> {
  const { at, was, now } = edit;
  const standing: Content[] = [];
  let [already, stale, asSeen] = [true, false, true];
  for (const [i, content] of now.entries()) {
    if (i % stretch === stretch - 1) yield;
    const found = grid.get(...cellOf(at, i));
    standing.push(found);
    const [isNow, wasSeen] = [sameContent(found, content), sameContent(found, was[i]!)];
    already &&= isNow;
    stale ||= !isNow && !wasSeen;
    asSeen &&= wasSeen;
  }
  if (already) return 'already';
  if (stale) return 'stale';
  for (const [i, content] of now.entries()) {
    if (i % stretch === stretch - 1) yield;
    grid.set(...cellOf(at, i), content);
    if (isLink(was[i]!) && !isLink(content)) grid.unlink(...cellOf(at, i));
  }
  return asSeen ? edit : { ...edit, was: standing };
}

const cellOf = (at: Area, index: number): [row: number, column: number] => [
  at.top + Math.floor(index / at.columns),
  at.left + (index % at.columns),
];
