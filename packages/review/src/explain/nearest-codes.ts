/** The codes that somebody may have meant, nearest first; at most three, none that is far off. */
export function nearestCodes(written: string, codes: readonly string[]): readonly string[] {
  const wanted = written.trim().toLowerCase();
  return codes
    .map((code) => ({ code, distance: distanceOf(wanted, code) }))
    .filter(
      ({ code, distance }) => distance <= Math.max(2, code.length / 3) || (wanted.length > 2 && code.includes(wanted)),
    )
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ code }) => code);
}

/** How many characters have to be put in, taken out or exchanged (Levenshtein). */
function distanceOf(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row.push(Math.min(row[j - 1]! + 1, above[j]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    above = row;
  }
  return above[b.length]!;
}
