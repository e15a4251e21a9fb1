import type { Runs } from '@keshen/workbook/port';

/** Whether all, none or some (null) of `count` rows or columns from `first` are hidden. */
export function hiddenIn(runs: Runs, first: number, count: number): boolean | null {
  let hidden = 0;
  for (const [from, to] of runs) hidden += Math.max(0, Math.min(to, first + count - 1) - Math.max(from, first) + 1);
  if (hidden === 0) return false;
  return hidden >= count ? true : null;
}

/** The runs after `count` rows or columns from `first` were hidden or shown. */
export function withHidden(runs: Runs, first: number, count: number, hidden: boolean): Runs {
  const last = first + count - 1;
  const rest = runs.flatMap(([from, to]): [number, number][] => [
    ...(from < first ? [[from, Math.min(to, first - 1)] as [number, number]] : []),
    ...(to > last ? [[Math.max(from, last + 1), to] as [number, number]] : []),
  ]);
  return hidden ? [...rest, [first, last] as const].sort(([a], [b]) => a - b) : rest;
}
