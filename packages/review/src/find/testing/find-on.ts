import { programmes, type Table } from '@keshen/rules';
import { ModelWorkbook, type SheetContents } from '@keshen/workbook/model';
import { findTables } from '../find-tables.ts';
import type { FoundTable } from '../found-table.ts';

/** The tables of all programmes, as they are looked for where the clerk names none. */
export const allTables: readonly Table[] = [...new Set(programmes.flatMap(({ tables }) => tables))];

/** The tables on a sheet. With `merges` false the host cannot tell which cells are merged. */
export async function findOn(
  contents: SheetContents,
  {
    merges = true,
    definitions = allTables,
  }: { readonly merges?: boolean; readonly definitions?: readonly Table[] } = {},
): Promise<readonly FoundTable[]> {
  const model = new ModelWorkbook('样表.xlsx');
  model.addSheet(contents);
  const [sheet] = (await model.book()).sheets;
  if (!sheet?.used) return [];
  return findTables(merges ? sheet : { ...sheet, merges: null }, await model.read(sheet.used), definitions);
}
