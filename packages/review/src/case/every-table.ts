import type { ReadCase, ReadTable } from './read-case.ts';
import type { Overlap } from './which-tables.ts';

/** Every table, those whose rows, all or some, are judged elsewhere as they were found; of these only such as `also` holds for. */
export function everyTable(
  { tables, overlaps }: Pick<ReadCase, 'tables' | 'overlaps'>,
  also: (overlap: Overlap) => boolean = () => true,
): readonly ReadTable[] {
  const found = overlaps.filter(also).map(({ table }) => table);
  const whole = new Map([...tables, ...found].map((table) => [placeOf(table), table]));
  return [...whole.values()].toSorted(byPlace);
}

const placeOf = ({ workbook, found: { sheet, header } }: ReadTable): string =>
  `${workbook} ${sheet.id} ${header.top} ${header.left}`;

const byPlace = (a: ReadTable, b: ReadTable): number =>
  a.workbook - b.workbook ||
  a.position - b.position ||
  a.found.header.top - b.found.header.top ||
  a.found.header.left - b.found.header.left;
