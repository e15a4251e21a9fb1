/** A block as the clipboard carries it between spreadsheets: rows by lines, cells by tabs; quoted where a cell has lines. */
export function pastedRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*)/y;
  for (let at = 0; at <= text.length;) {
    cell.lastIndex = at;
    const match = cell.exec(text)!;
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    const end = cell.lastIndex;
    const [separator] = /^(?:\t|\r?\n)/.exec(text.slice(end)) ?? [];
    if (separator === undefined) break;
    at = end + separator.length;
    // The line break at the end of a copied block begins no row.
    if (separator !== '\t' && at < text.length) rows.push([]);
    if (separator !== '\t' && at === text.length) break;
  }
  return rows;
}
