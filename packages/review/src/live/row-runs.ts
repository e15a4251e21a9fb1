import type { Area } from '@keshen/workbook/port';

/** So many rows between two changed ones are read along: a second request costs more. */
const gap = 50;

/** The rows of a block that some areas touch, as wide as the block, in as few stretches as make sense. */
export function rowRuns(block: Area, areas: readonly Area[]): Area[] {
  const bottom = block.top + block.rows;
  const runs: { top: number; bottom: number }[] = [];
  const onBlock = areas.filter(({ sheet, left, columns }) => {
    const meets = left < block.left + block.columns && left + columns > block.left;
    return sheet === block.sheet && meets;
  });
  for (const at of onBlock.toSorted((a, b) => a.top - b.top)) {
    const run = { top: Math.max(at.top, block.top), bottom: Math.min(at.top + at.rows, bottom) };
    const last = runs.at(-1);
    if (run.top >= run.bottom) continue;
    if (last && run.top <= last.bottom + gap) last.bottom = Math.max(last.bottom, run.bottom);
    else runs.push(run);
  }
  return runs.map((run) => ({ ...block, top: run.top, rows: run.bottom - run.top }));
}
