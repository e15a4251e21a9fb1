import type { Runs } from '../port.ts';

/** The runs with the places of others added, in order and as long as they can be. */
export const withRuns = (runs: Runs, others: Runs): Runs => joined([...runs, ...others]);

/** The runs less the places of others. */
export function withoutRuns(runs: Runs, others: Runs): Runs {
  let left = runs;
  for (const [from, to] of others)
    left = left.flatMap(([first, last]): [number, number][] => {
      if (last < from || first > to) return [[first, last]];
      const rest: [number, number][] = [
        [first, from - 1],
        [to + 1, last],
      ];
      return rest.filter(([a, b]) => a <= b);
    });
  return joined(left);
}

function joined(runs: Runs): Runs {
  const result: [number, number][] = [];
  for (const [first, last] of runs.toSorted(([a], [b]) => a - b)) {
    const open = result.at(-1);
    if (open && first <= open[1] + 1) open[1] = Math.max(open[1], last);
    else result.push([first, last]);
  }
  return result;
}
