import type { Table } from '@keshen/rules';
import type { ReadTable } from '../../case/read-case.ts';
import { shortHash } from '../list/fingerprint.ts';

/** By what a row is known when it has moved: hashes of its key and of its title, each empty where it cannot be read. */
export interface RowNames {
  /** Of the key, such as the credit code. */
  readonly key: string;
  /** Of the title, such as the name of the enterprise. */
  readonly title: string;
}

/** By what a cell is found again: its row, its table and its field. */
export interface CellMark extends RowNames {
  readonly table: string;
  readonly field: string;
}

/** The names of all rows of a table, by sheet row. */
export function rowNames({ found, rows }: ReadTable): ReadonlyMap<number, RowNames> {
  const { key, title }: Table = found.definition;
  return new Map(found.rows.map((row, i) => [row, { key: hashOf(rows[i]?.[key]), title: hashOf(rows[i]?.[title]) }]));
}

const hashOf = (value: unknown): string => (value === undefined || value === null ? '' : shortHash(value, 16));

export const cellMarkText = ({ table, field, key, title }: CellMark): string => `${table}.${field} ${key}-${title}`;

/** Reads what `cellMarkText` wrote. */
export function readCellMark(text: string): CellMark | undefined {
  const [, table, field, key, title] = /^([\w-]+)\.([\w-]+) ([0-9a-f]*)-([0-9a-f]*)$/.exec(text) ?? [];
  return table === undefined || field === undefined || key === undefined || title === undefined
    ? undefined
    : { table, field, key, title };
}
