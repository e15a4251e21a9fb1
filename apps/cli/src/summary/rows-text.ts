/** Stretches of rows that are named before the rest is left to 等. */
const most = 6;

/** Row numbers of a sheet, ascending, as a clerk writes them: 第7行, 第2至127行, 第2、5至9、12行. */
export function rowsText(rows: readonly number[]): string {
  const stretches: [first: number, last: number][] = [];
  for (const row of rows) {
    const open = stretches.at(-1);
    if (open && row <= open[1] + 1) open[1] = row;
    else stretches.push([row, row]);
  }
  const named = stretches
    .slice(0, most)
    .map(([first, last]) =>
      first === last ? `${first}` : last === first + 1 ? `${first}、${last}` : `${first}至${last}`,
    );
  return `第${named.join('、')}行${stretches.length > most ? '等' : ''}`;
}
