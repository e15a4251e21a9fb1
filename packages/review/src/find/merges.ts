import type { Area, Runs } from '@keshen/workbook/port';

/** Taller than any head: such a merge cuts every window that it touches. */
const tall = 4;

/** The merges of a sheet, asked for by row. A sheet may hold tens of thousands. */
export class Merges {
  private readonly low = new Map<number, Area[]>();
  private readonly tallRows: Runs;

  /** `null` where the host cannot tell: then there are none to ask for. */
  constructor(merges: readonly Area[] | null) {
    for (const merge of merges ?? [])
      if (merge.rows <= tall) for (let row = merge.top; row < merge.top + merge.rows; row++) this.add(row, merge);
    this.tallRows = union((merges ?? []).filter(({ rows }) => rows > tall));
  }

  private add(row: number, merge: Area): void {
    const standing = this.low.get(row);
    if (standing) standing.push(merge);
    else this.low.set(row, [merge]);
  }

  /** Whether a merge sticks out of these rows, above or below. Merges side by side in one row never do. */
  cut(top: number, rows: number): boolean {
    const bottom = top + rows;
    for (let row = top; row < bottom; row++)
      if (this.low.get(row)?.some((merge) => merge.top < top || merge.top + merge.rows > bottom)) return true;
    return touches(this.tallRows, top, bottom - 1);
  }

  /** The low merge that covers a cell. */
  at(row: number, column: number): Area | undefined {
    return this.low.get(row)?.find((merge) => column >= merge.left && column < merge.left + merge.columns);
  }
}

/** The rows of some areas as ascending runs that do not touch. */
function union(areas: readonly Area[]): Runs {
  const runs: [first: number, last: number][] = [];
  for (const { top, rows } of areas.toSorted((a, b) => a.top - b.top)) {
    const last = runs.at(-1);
    if (last && top <= last[1] + 1) last[1] = Math.max(last[1], top + rows - 1);
    else runs.push([top, top + rows - 1]);
  }
  return runs;
}

function touches(runs: Runs, first: number, last: number): boolean {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]![1] < first) low = middle + 1;
    else high = middle;
  }
  return low < runs.length && runs[low]![0] <= last;
}
