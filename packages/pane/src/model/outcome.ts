import type { Applied, Trouble } from '@keshen/workbook/port';

/** What became of a writing, without what was written: that may be the cells of a whole table. */
export interface Outcome {
  readonly changed: boolean;
  /** How many edits were left alone, because something else stands there by now. */
  readonly stale: number;
  readonly failed: Trouble | null;
}

export const outcomeOf = (applied: readonly Applied[]): Outcome => ({
  changed: applied.some(({ done }) => done.length > 0),
  stale: applied.reduce((sum, { stale }) => sum + stale.length, 0),
  failed: applied.find(({ failed }) => failed !== null)?.failed ?? null,
});
