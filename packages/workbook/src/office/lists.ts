import type { ListArea } from '../port.ts';
import { placed, placement } from './placement.ts';

/** Asks where tables and filter of a sheet stand. `tables` are the names of its tables. */
export function askLists(sheet: Excel.Worksheet, id: string, tables: readonly string[]): () => ListArea[] {
  const ranges = tables.map((name) => sheet.tables.getItem(name).getRange().load(placement));
  const filter = sheet.autoFilter.getRangeOrNullObject().load(placement);
  return () => [
    ...ranges.map((range, i): ListArea => ({ name: tables[i]!, kind: 'table', at: placed(range, id) })),
    ...(filter.isNullObject ? [] : [{ name: '', kind: 'filter', at: placed(filter, id) } as const]),
  ];
}
