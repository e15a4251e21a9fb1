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
  let [already, stale, asSeen] = [true, false, true];
  for (let i = 0; i < now.length; i++) {
    if (i % stretch === stretch - 1) yield;
    const found = grid.get(rowOf(at, i), columnOf(at, i));
    const isNow = sameContent(found, now[i]!);
    const wasSeen = sameContent(found, was[i]!);
    already &&= isNow;
    stale ||= !isNow && !wasSeen;
    asSeen &&= wasSeen;
  }
  if (already) return 'already';
  if (stale) return 'stale';
  const standing: Content[] = [];
  for (let i = 0; i < now.length; i++) {
    if (i % stretch === stretch - 1) yield;
    const [row, column, content] = [rowOf(at, i), columnOf(at, i), now[i]!];
    if (!asSeen) standing.push(grid.get(row, column));
    grid.set(row, column, content);
    if (isLink(was[i]!) && !isLink(content)) grid.unlink(row, column);
  }
  return asSeen ? edit : { ...edit, was: standing };
}

const rowOf = ({ top, columns }: Area, index: number): number => top + Math.floor(index / columns);
const columnOf = ({ left, columns }: Area, index: number): number => left + (index % columns);
