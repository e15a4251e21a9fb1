import type { Area, Edit, WriteEdit } from '../port.ts';
import { isLink, sameContent } from './edit.ts';
import type { Grid } from './grid.ts';

/** The edit as it was done, with what really stood there before. */
export type Outcome = Edit | 'stale' | 'already';

/** Writes unless something else stands there than the edit expects. A link that gives way is taken off. */
export function write(grid: Grid, edit: WriteEdit): Outcome {
  const { at, was, now } = edit;
  const standing = now.map((_, i) => grid.get(...cellOf(at, i)));
  if (standing.every((content, i) => sameContent(content, now[i]!))) return 'already';
  if (standing.some((content, i) => !sameContent(content, now[i]!) && !sameContent(content, was[i]!))) return 'stale';
  now.forEach((content, i) => {
    grid.set(...cellOf(at, i), content);
    if (isLink(was[i]!) && !isLink(content)) grid.unlink(...cellOf(at, i));
  });
  return standing.every((content, i) => sameContent(content, was[i]!)) ? edit : { ...edit, was: standing };
}

const cellOf = (at: Area, index: number): [row: number, column: number] => [
  at.top + Math.floor(index / at.columns),
  at.left + (index % at.columns),
];
