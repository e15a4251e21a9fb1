export const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1]!;

function time(work: () => unknown): number {
  globalThis.gc?.();
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Two pieces of work in turns, so that what else the machine does meets both; the median of the pairs' ratios. */
export function paired(
  rounds: number,
  first: () => unknown,
  second: () => unknown,
): { readonly ratio: number; readonly first: readonly number[]; readonly second: readonly number[] } {
  const a: number[] = [];
  const b: number[] = [];
  for (let i = 0; i < rounds; i++) {
    a.push(time(first));
    b.push(time(second));
  }
  return { ratio: median(b.map((ms, i) => ms / a[i]!)), first: a, second: b };
}

/** A table of what was measured, with the goal where there is one. */
export function print(
  title: string,
  lines: readonly (readonly [what: string, measured: string, goal: string])[],
): void {
  console.log(`\n${title}`);
  for (const [what, measured, goal] of lines)
    console.log(`  ${what.padEnd(50)} ${measured.padStart(16)}   ${goal && `goal ${goal}`}`);
}
