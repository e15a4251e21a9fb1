import type { ModelSheet, ModelWorkbook } from '../../model/index.ts';
import type { Package } from '../package.ts';
import type { WorkbookParts } from '../read/read-workbook.ts';
import type { PartContent } from '../zip/part-content.ts';
import { CellChanges, inArea } from './cell-changes.ts';
import type { ChartsPatch } from './charts-patch.ts';
import type { Journal } from './journal.ts';
import { heightIn } from './own-heights.ts';
import { newSheetPart } from './new-sheet.ts';
import { linksOn, marksOn } from './on-sheet.ts';
import type { PackageChanges } from './package-changes.ts';
import type { PackageLists } from './package-lists.ts';
import { patchSheet } from './patch-sheet.ts';
import type { CellChange } from './sheet-change.ts';
import type { ListedSheet } from './sheet-list-patch.ts';
import type { StylesPatch } from './styles-patch.ts';

/** What the parts of a package share when it is patched. */
interface Shared {
  readonly styles: StylesPatch;
  readonly lists: PackageLists;
  readonly changes: PackageChanges;
  readonly charts: ChartsPatch;
}

/** Adds the parts of sheets that the file does not have; answers how the workbook part shall list them. */
export function addSheets(
  file: Package,
  { workbook }: WorkbookParts,
  model: ModelWorkbook,
  journal: Journal,
  { styles, lists, changes, charts }: Shared,
): ListedSheet[] {
  const folder = `${workbook.slice(0, workbook.lastIndexOf('/') + 1)}worksheets/`;
  let number = 0;
  return model.sheets.filter(journal.isNew).map((sheet) => {
    do number++;
    while (file.has(`${folder}sheet${number}.xml`));
    const part = `${folder}sheet${number}.xml`;
    changes.set(part, sheetPart(sheet, part, model, styles, charts));
    return { name: sheet.name, hidden: sheet.shown !== 'yes', relation: lists.add(part, 'worksheet') };
  });
}

/** Takes off the parts of sheets that have gone, with what leads to them and what is drawn on them. */
export function removeSheets(
  { sheets, relations }: WorkbookParts,
  journal: Journal,
  { lists, charts }: Pick<Shared, 'lists' | 'charts'>,
): void {
  for (const id of journal.gone) {
    const part = sheets.get(id)!;
    const relation = relations.find(({ target }) => target === part);
    lists.remove(part, relation?.id ?? '');
    charts.drop(part);
  }
}

function sheetPart(
  sheet: ModelSheet,
  part: string,
  model: ModelWorkbook,
  styles: StylesPatch,
  charts: ChartsPatch,
): PartContent {
  const { looks = { columns: [], rows: [] }, grid, used } = sheet;
  const changeOf = (row: number, column: number): CellChange | undefined => {
    const content = grid.get(row, column);
    const look = looks.rows[row];
    return content === null ? undefined : { content, ...(look && { style: styles.look(look) }) };
  };
  const change = {
    cells: new CellChanges(used ? [inArea(used, changeOf)] : []),
    losesFormulas: false,
    heightOf: heightIn(sheet),
    added: [],
    removed: [],
    isBare: false,
    links: linksOn(sheet, model),
    marks: marksOn(sheet.id, model),
  };
  return patchSheet(charts.draw(newSheetPart(looks, styles), part, sheet.charts), part, change, styles);
}
