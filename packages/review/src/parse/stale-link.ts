import type { Trouble } from './reading.ts';

/** 'folder\[book.xlsx]sheet'!A1, [1]sheet!A1 and [1]!name. The columns of tables, Table1[amount], stand in brackets too. */
const link = /'[^']*\[([^[\]]+)\][^']*'!|\[([^[\]]+)\][\p{L}\p{N}_.]*!/u;

/** A value that comes from another workbook is what that workbook held when somebody last looked. */
export function staleLink(formula: string | undefined): Trouble | undefined {
  const match = formula === undefined ? null : link.exec(formula);
  if (!match) return undefined;
  const source = match[1] ?? match[2]!;
  // A file knows its links by number.
  const facts = /^\d+$/.test(source) ? {} : { source };
  return { code: 'stale-link', severity: 'confirm', facts, fix: null };
}
