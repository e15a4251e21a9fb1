import type { Table } from '@keshen/rules';
import type { Cells } from './cells.ts';

/** So many rows above a head may be its title, a unit or a line of who fills in. */
export const titleRows = 6;

/**
 * The tables that the sheet's name or the title over a head calls by name: 往年入选名单. Heads alone do not tell last
 * year's list from this year's, when an office uses the same form for both.
 */
export function namedAfter(
  definitions: readonly Table[],
  sheet: string,
  cells: Cells,
  header: number,
): ReadonlySet<Table> {
  const titles = [sheet, ...titlesOver(cells, header)].map(plain);
  return new Set(
    definitions.filter(({ label, aliases }) =>
      [label, ...aliases].some((name) => titles.some((title) => title.includes(plain(name)))),
    ),
  );
}

/** The texts of the rows just above a head, up to a row that is fuller than a title. */
function titlesOver(cells: Cells, header: number): readonly string[] {
  const titles: string[] = [];
  for (let row = header - 1; row >= Math.max(cells.top, header - titleRows); row--) {
    const filled = cells.filled(row, 3);
    if (filled.length > 2) break;
    titles.push(...filled.map((column) => cells.text(row, column)));
  }
  return titles;
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
