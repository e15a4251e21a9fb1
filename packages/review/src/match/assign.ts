/**
 * One-to-one matching of the greatest total weight. `weights[i][j]` is what giving column j to row i is worth, at least 0.
 * Answers with the column of each row, or -1: a pair worth nothing is no pair.
 *
 * The Hungarian method with potentials, row by row; O(rows² × columns). Weights may be fractions.
 */
export function assign(weights: readonly (readonly number[])[]): readonly number[] {
  // Few heads are like any field, and few fields like any head: only those need to be matched.
  const rows = [...weights.keys()].filter((row) => weights[row]!.some((weight) => weight > 0));
  const columns = [...(weights[0] ?? []).keys()].filter((column) => rows.some((row) => weights[row]![column]! > 0));
  const answer = weights.map(() => -1);
  hungarian(rows.map((row) => columns.map((column) => weights[row]![column]!))).forEach((column, i) => {
    if (column >= 0) answer[rows[i]!] = columns[column]!;
  });
  return answer;
}

function hungarian(weights: readonly (readonly number[])[]): readonly number[] {
  const rows = weights.length;
  // As many columns as rows at least, so that each row finds a place, be it worth nothing.
  const columns = Math.max(rows, weights[0]?.length ?? 0);
  const cost = (i: number, j: number): number => -(weights[i - 1]![j - 1] ?? 0);
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  /** The row that holds each column, counted from 1; column 0 holds the row that looks for a place. */
  const holder = new Int32Array(columns + 1);

  for (let row = 1; row <= rows; row++) {
    holder[0] = row;
    const cameFrom = new Int32Array(columns + 1);
    const slack = new Float64Array(columns + 1).fill(Infinity);
    const seen = new Uint8Array(columns + 1);
    let column = 0;
    do {
      seen[column] = 1;
      const here = holder[column]!;
      let least = Infinity;
      let next = 0;
      for (let j = 1; j <= columns; j++) {
        if (seen[j]) continue;
        const reduced = cost(here, j) - rowPotential[here]! - columnPotential[j]!;
        if (reduced < slack[j]!) {
          slack[j] = reduced;
          cameFrom[j] = column;
        }
        if (slack[j]! < least) {
          least = slack[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (seen[j]) {
          rowPotential[holder[j]!]! += least;
          columnPotential[j]! -= least;
        } else slack[j]! -= least;
      }
      column = next;
    } while (holder[column] !== 0);
    for (; column !== 0; column = cameFrom[column]!) holder[column] = holder[cameFrom[column]!]!;
  }

  const answer = Array.from({ length: rows }, () => -1);
  for (let j = 1; j <= columns; j++) {
    const row = holder[j]!;
    if (row > 0 && (weights[row - 1]![j - 1] ?? 0) > 0) answer[row - 1] = j - 1;
  }
  return answer;
}
