import { candidates, enterprises, type Table } from '@keshen/rules';

/** What a row of a table is about, in a word. */
export function rowSort({ id, label }: Table): string {
  if (id === enterprises.id) return '企业';
  return id === candidates.id ? '人选' : label;
}
