import type { Maybe } from '@keshen/rules';
import type { Area, Edit } from '@keshen/workbook/port';
import { anchorPrefix } from '../case/our-columns.ts';
import type { JudgedCase } from '../case/judge-case.ts';
import type { ReadTable } from '../case/read-case.ts';

/** The hidden name of our columns beside a table, and where they stand. */
export interface StandingColumns {
  readonly anchor: string;
  readonly at: Area;
}

/**
 * Our columns beside a table, found by where they stand: hosts call the same sheet by different ids, and rows may have come
 * above the head. Undefined while there are none.
 */
export function standingColumns({ read }: JudgedCase, table: ReadTable): Maybe<StandingColumns> {
  const { definition, sheet, header } = table.found;
  const isHere = ({ sheet: id, top }: Area) => id === sheet.id && top >= header.top && top < header.top + header.rows;
  const ours = [...read.books[table.workbook]!.book.anchors]
    .filter(([name, at]) => name.startsWith(kindPrefix(definition.id)) && isHere(at))
    .toSorted(([, a], [, b]) => a.left - b.left);
  // Lists of one kind side by side: the columns of the first stand first.
  const alike = read.tables
    .filter(
      ({ workbook, found }) =>
        workbook === table.workbook &&
        found.definition === definition &&
        found.sheet === sheet &&
        found.header.top === header.top,
    )
    .toSorted((a, b) => a.found.header.left - b.found.header.left);
  const next = alike[alike.indexOf(table) + 1]?.found.header.left ?? Infinity;
  const isBeside = ([, { left }]: (typeof ours)[number]) => left > header.left && left <= next;
  const found = ours.length === alike.length ? ours[alike.indexOf(table)] : ours.find(isBeside);
  return found && { anchor: found[0], at: found[1] };
}

/** A name for new columns that neither the workbook nor the plan has. */
export function newAnchor({ read }: JudgedCase, { workbook, found }: ReadTable, planned: readonly Edit[]): string {
  const taken = new Set([
    ...read.books[workbook]!.book.anchors.keys(),
    ...planned.flatMap((edit) => (edit.do === 'add-columns' ? [edit.anchor] : [])),
  ]);
  const prefix = kindPrefix(found.definition.id);
  for (let n = 1; ; n++) if (!taken.has(`${prefix}${n}`)) return `${prefix}${n}`;
}

/** A defined name takes no hyphen. */
const kindPrefix = (table: string): string => `${anchorPrefix}${table.replaceAll('-', '_')}.`;
