import type { Table } from '@keshen/rules';
import type { Area, Sheet } from '@keshen/workbook/port';
import type { MatchedColumn, MoneyUnit, SheetHead } from '../match/index.ts';

/** A table of a programme as it was found on a sheet. Rows and columns are the sheet's, counted from 0. */
export interface FoundTable<T extends Table = Table> {
  readonly definition: T;
  readonly sheet: Sheet;
  /** One row or up to three; from the first head to the last, without our own columns. */
  readonly header: Area;
  /** From left to right. */
  readonly heads: readonly SheetHead[];
  /** The columns to read, by field. */
  readonly columns: ReadonlyMap<string, MatchedColumn>;
  /** Columns that might hold a field: to be asked, not read. */
  readonly uncertain: ReadonlyMap<string, MatchedColumn>;
  /** Required fields for which there is no column, not even an uncertain one. */
  readonly missing: readonly string[];
  /** Rows of data, hidden ones too; totals, group rows, notes and repeated heads left out. */
  readonly rows: readonly number[];
  /** Header to last row of data. */
  readonly area: Area;
  /** The row above the header that names the unit of money, such as 单位：万元. */
  readonly unitRow?: { readonly row: number; readonly unit: MoneyUnit };
}
