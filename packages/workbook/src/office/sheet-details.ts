import type { Area, Runs, Sheet } from '../port.ts';
import type { Features } from './features.ts';
import { askLists } from './lists.ts';
import type { SheetOutline } from './outline.ts';
import { placed, placement } from './placement.ts';

/** What the used range says of its rows or columns: all hidden, none, or some, which has to be asked one by one. */
type Hidden = boolean | 'some';

export interface SheetDetails extends Omit<Sheet, 'hiddenRows' | 'hiddenColumns'> {
  readonly rowsHidden: Hidden;
  readonly columnsHidden: Hidden;
}

export function askSheet(
  context: Excel.RequestContext,
  outline: SheetOutline,
  { since13 }: Features,
): () => SheetDetails {
  const { tables, ...sheet } = outline;
  const onSheet = context.workbook.worksheets.getItem(sheet.id);
  const used = onSheet.getUsedRangeOrNullObject(true).load(`${placement},rowHidden,columnHidden`);
  const lists = askLists(onSheet, sheet.id, tables);
  const merges = since13 ? askMerges(used, sheet.id) : () => null;
  return () => ({
    ...sheet,
    used: used.isNullObject ? null : placed(used, sheet.id),
    merges: merges(),
    lists: lists(),
    rowsHidden: used.isNullObject ? false : hidden(used.rowHidden),
    columnsHidden: used.isNullObject ? false : hidden(used.columnHidden),
  });
}

/** Excel answers null where rows differ, against its types. */
const hidden = (answer: boolean | null): Hidden => answer ?? 'some';

function askMerges(used: Excel.Range, sheet: string): () => Area[] {
  const merged = used.getMergedAreasOrNullObject();
  const areas = merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () => (merged.isNullObject ? [] : areas.items.map((area) => placed(area, sheet)));
}

/** All rows or columns of the used range, or none. */
export const runsOf = (hidden: boolean, first: number, count: number): Runs =>
  hidden ? [[first, first + count - 1]] : [];

/** Stretches of `true`, counted from `first`. */
export function stretches(flags: readonly boolean[], first: number): Runs {
  const runs: [number, number][] = [];
  flags.forEach((flag, i) => {
    const last = runs.at(-1);
    if (!flag) return;
    if (last && last[1] === first + i - 1) last[1]++;
    else runs.push([first + i, first + i]);
  });
  return runs;
}
