import type { Runs } from '@keshen/workbook/port';

/** Whether all, none or some (null) of `count` rows or columns from `first` are hidden. */
export function hiddenIn(runs: Runs, first: number, count: number): boolean | null {
  let hidden = 0;
  for (const [from, to] of runs) hidden += Math.max(0, Math.min(to, first + count - 1) - Math.max(from, first) + 1);
  if (hidden === 0) return false;
  return hidden >= count ? true : null;
}
