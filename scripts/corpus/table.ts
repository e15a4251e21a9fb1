import { isGood, outcomes, type FileOutcome, type OutcomeName } from './outcome.ts';

/** How many files came to what. */
export function totalsOf(files: readonly FileOutcome[]): Record<'files' | OutcomeName, number> {
  const counts = outcomes.map((name) => [name, files.filter(({ outcome }) => outcome === name).length] as const);
  return { files: files.length, ...(Object.fromEntries(counts) as Record<OutcomeName, number>) };
}

/** The totals as a table; then every file that is not simply read, worst first; then the slowest. */
export function written(files: readonly FileOutcome[]): string {
  const totals = Object.entries(totalsOf(files)).map(
    ([name, count]) => `${name.padEnd(10)}${String(count).padStart(6)}`,
  );
  const odd = files
    .filter(({ outcome }) => outcome !== 'read')
    .toSorted((a, b) => Number(isGood(a)) - Number(isGood(b)) || a.outcome.localeCompare(b.outcome));
  const slow = files.toSorted((a, b) => b.ms - a.ms).slice(0, 5);
  return [
    ...totals,
    '',
    ...odd.map(({ file, outcome, why }) => `${outcome.padEnd(10)}${file}\n          ${why}`),
    '',
    'slowest to open:',
    ...slow.map(({ file, ms, cells }) => `${String(ms).padStart(7)} ms ${String(cells).padStart(9)} cells  ${file}`),
    '',
  ].join('\n');
}
