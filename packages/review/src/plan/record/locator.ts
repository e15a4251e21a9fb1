import { sameContent } from '@keshen/workbook/model';
import type { Area, Book, Content } from '@keshen/workbook/port';
import type { ReadTable } from '../../case/read-case.ts';
import { addressOf, type RecordLine } from './record-lines.ts';
import { rowNames, type CellMark, type RowNames } from './row-mark.ts';

/** Where the cell of a line stands by now: or its row is gone, or several rows could be it. */
export type Located = Area | 'gone' | 'ambiguous';

/** The rows of a table by their names. */
interface NamedTable {
  readonly table: ReadTable;
  readonly names: ReadonlyMap<number, RowNames>;
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly byTitle: ReadonlyMap<string, readonly number[]>;
}

/**
 * Finds cells of the record again. The row's key counts before the address: under the address of a sorted table stands
 * another row. Without a key, or where the table is no longer known for one, the address has to do.
 */
export class Locator {
  private readonly tables: readonly NamedTable[];
  private readonly book: Book;

  constructor(book: Book, tables: readonly ReadTable[]) {
    this.book = book;
    this.tables = tables.map(named);
  }

  /** `contentOf` tells what stands in a cell: of rows of one name the one counts that holds what was written. */
  find(line: RecordLine, contentOf: (at: Area) => Content): Located {
    const { mark, now } = line;
    const address = addressOf(line, this.book);
    const tables = this.tables.filter(({ table }) => holds(table, mark));
    if (tables.length === 0 || (mark.key === '' && mark.title === '')) return address ?? 'gone';
    const cells = cellsOf(tables, mark, address);
    if (cells.length === 0) return 'gone';
    const standing = cells.find((at) => isAt(at, address));
    if (standing) return standing;
    const fitting = cells.length > 1 ? cells.filter((at) => sameContent(contentOf(at), now)) : cells;
    return fitting.length === 1 ? fitting[0]! : 'ambiguous';
  }
}

function named(table: ReadTable): NamedTable {
  const names = rowNames(table);
  const by = (name: keyof RowNames): ReadonlyMap<string, readonly number[]> => {
    const rows = new Map<string, number[]>();
    for (const [row, own] of names) {
      const alike = rows.get(own[name]);
      if (alike) alike.push(row);
      else rows.set(own[name], [row]);
    }
    return rows;
  };
  return { table, names, byKey: by('key'), byTitle: by('title') };
}

const holds = ({ found }: ReadTable, { table, field }: CellMark): boolean =>
  found.definition.id === table && found.columns.has(field);

/**
 * The cells of the field in the rows of this key; where there are none, in those of this title. Namesakes are told apart:
 * a row with another key counts only where it stands at the address, its key having been corrected.
 */
function cellsOf(tables: readonly NamedTable[], mark: CellMark, address: Area | undefined): readonly Area[] {
  const keyed =
    mark.key === '' ? [] : tables.flatMap(({ table, byKey }) => cells(table, mark.field, byKey.get(mark.key)));
  if (keyed.length > 0 || mark.title === '') return keyed;
  return tables.flatMap(({ table, names, byTitle }) =>
    cells(table, mark.field, byTitle.get(mark.title)).filter(
      (at) => mark.key === '' || names.get(at.top)?.key === '' || isAt(at, address),
    ),
  );
}

const cells = ({ found }: ReadTable, field: string, rows: readonly number[] = []): readonly Area[] =>
  rows.map((top) => ({ sheet: found.sheet.id, top, left: found.columns.get(field)!.column, rows: 1, columns: 1 }));

const isAt = (at: Area, address: Area | undefined): boolean =>
  address !== undefined && at.sheet === address.sheet && at.top === address.top && at.left === address.left;
