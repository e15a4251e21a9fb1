import type { ReadTable } from './read-case.ts';

const copy = /备份|副本|复制|拷贝|旧|copy|backup|\(\d+\)$/i;
const summary = /汇总|总表|全部|全市|全省/;

const nameOf = ({ found }: ReadTable): string => found.sheet.name.normalize('NFKC').trim();

/** Whether the sheet calls itself a copy: Sheet1 (2), 企业申报备份. */
export const namedCopy = (table: ReadTable): boolean => copy.test(nameOf(table));

/** Whether the sheet says that it holds what other sheets hold. */
export const namedSummary = (table: ReadTable): boolean => summary.test(nameOf(table));

/**
 * The tables of one definition, the one first that stands where they repeat each other: an original before a copy, the
 * one with more columns, then with more rows: a 汇总 before its parts. What decides in the end is what they hold, not
 * where they stand, so that the order of sheets and files decides nothing.
 */
export function byStanding(tables: readonly ReadTable[]): readonly ReadTable[] {
  const contents = new Map<ReadTable, string>();
  return tables.toSorted(
    (a, b) =>
      Number(namedCopy(a)) - Number(namedCopy(b)) ||
      b.found.columns.size - a.found.columns.size ||
      b.rows.length - a.rows.length ||
      compare(contentOf(a), contentOf(b)),
  );

  function contentOf(table: ReadTable): string {
    let content = contents.get(table);
    if (content === undefined) contents.set(table, (content = table.rows.map(line).toSorted().join('\n')));
    return content;
  }
}

const line = (row: ReadTable['rows'][number]): string => JSON.stringify(Object.values(row));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
