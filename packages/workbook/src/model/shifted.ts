import type { Area, Runs } from '../port.ts';

/**
 * What becomes of a stretch of rows or columns when some are inserted before `first`, or deleted from `first` on where
 * `by` is negative: it moves, grows or shrinks as in Excel; undefined when all of it is deleted.
 */
export function shifted(
  start: number,
  count: number,
  first: number,
  by: number,
): readonly [start: number, count: number] | undefined {
  if (by >= 0) return first <= start ? [start + by, count] : [start, first < start + count ? count + by : count];
  const lost = (until: number) => Math.max(0, Math.min(until, first - by) - first);
  const [before, within] = [lost(start), lost(start + count) - lost(start)];
  return within === count ? undefined : [start - before, count - within];
}

/** An area when rows of its sheet come or go. */
export function areaAfterRows(at: Area, first: number, by: number): Area | undefined {
  const rows = shifted(at.top, at.rows, first, by);
  return rows && { ...at, top: rows[0], rows: rows[1] };
}

/** Stretches of rows when rows come or go. */
export const runsAfterRows = (runs: Runs, first: number, by: number): Runs =>
  runs.flatMap(([from, to]): [number, number][] => {
    const rows = shifted(from, to - from + 1, first, by);
    return rows ? [[rows[0], rows[0] + rows[1] - 1]] : [];
  });
