/** The records of a text with commas, where quotes hold commas, quotes and line ends together. */
export function textTable(text: string): string[][] {
  const fields = /("(?:[^"]|"")*"|[^,"\r\n]*)(,|\r?\n|$)/g;
  const rows: string[][] = [[]];
  for (const [match, field, end] of text.replace(/^\ufeff/, '').matchAll(fields)) {
    if (match === '') break;
    rows.at(-1)!.push(field!.startsWith('"') ? field!.slice(1, -1).replaceAll('""', '"') : field!);
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
