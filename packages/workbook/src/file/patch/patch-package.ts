import type { ModelSheet, ModelWorkbook } from '../../model/index.ts';
import { repeatedRows } from '../../model/own-print.ts';
import type { ColumnsEdit } from '../../port.ts';
import { minimalStyles } from '../minimal-styles.ts';
import type { Package } from '../package.ts';
import type { WorkbookParts } from '../read/read-workbook.ts';
import { utf8Xml } from '../xml/encoding.ts';
import { CellChanges, inArea, inSet } from './cell-changes.ts';
import { ChartsPatch } from './charts-patch.ts';
import type { Journal } from './journal.ts';
import { linksOn, marksOn } from './on-sheet.ts';
import { orderlySheet } from './orderly-sheet.ts';
import { addSheets, removeSheets } from './own-sheets.ts';
import { PackageChanges } from './package-changes.ts';
import { PackageLists } from './package-lists.ts';
import { patchSheet } from './patch-sheet.ts';
import { quoted, reference } from './reference.ts';
import { sheetStretches } from './sheet-stretches.ts';
import type { CellChange, SheetChange } from './sheet-change.ts';
import { patchSheetList, type ListedSheet } from './sheet-list-patch.ts';
import { stylesInUse } from './styles-in-use.ts';
import { StylesPatch } from './styles-patch.ts';
import { patchTable } from './table-patch.ts';
import { patchNames, type NameChange } from './workbook-patch.ts';

/**
 * A package with the changes of a journal made to the parts that they touch; undefined when there are none. `level` is
 * that of DEFLATE.
 */
export function patchPackage(
  file: Package,
  parts: WorkbookParts,
  model: ModelWorkbook,
  journal: Journal,
  level: number,
): Uint8Array | undefined {
  const changes = new PackageChanges(file, level);
  const lists = new PackageLists(file, parts.workbook);
  const { target: stylesPart, bytes: standingStyles } = stylesOf(file, parts);
  const styles = new StylesPatch(standingStyles ?? new TextEncoder().encode(minimalStyles), stylesPart);
  const remarked = journal.sheetsWithChangedMarks();
  const charts = new ChartsPatch(file, model, parts.workbook, { lists, changes });
  let losesFormulas = false;
  for (const sheet of model.sheets) {
    if (journal.isNew(sheet)) continue;
    const change = sheetChange(sheet, model, journal, remarked);
    const redrawn = journal.hasOtherCharts(sheet);
    if (!change && !redrawn) continue;
    const part = parts.sheets.get(sheet.id)!;
    // What is written anew as a whole is whole in memory; all else need not be.
    const rewrites: ((bytes: Uint8Array) => Uint8Array)[] = [];
    if (redrawn) rewrites.push((bytes) => charts.redraw(bytes, part, sheet.id, sheet.charts));
    if (change && parts.disorderly.has(sheet.id)) rewrites.push((bytes) => orderlySheet(bytes, part));
    const standing =
      rewrites.length === 0
        ? sheetStretches(file, part)
        : rewrites.reduce((bytes, rewritten) => rewritten(bytes), utf8Xml(file.part(part)!));
    changes.set(part, change ? patchSheet(standing, part, change, styles) : standing);
    if (!change) continue;
    patchTables(sheet, journal, file, parts, changes);
    losesFormulas ||= change.losesFormulas;
  }
  const listed = addSheets(file, parts, model, journal, { styles, lists, changes, charts });
  removeSheets(parts, journal, { lists, charts });
  if (remarked.size > 0 && journal.hadMarks && model.marks.size === 0) styles.dropPaints();
  if (journal.hadOurs && model.anchors.size + model.marks.size === 0) styles.dropLooks(stylesInUse(parts, changes));
  const styled = styles.result();
  if (styled) changes.set(stylesPart, styled);
  if (styled && !standingStyles) lists.add(stylesPart, 'styles');
  if (losesFormulas) dropCalculationChain(parts, lists, changes);
  patchWorkbook(file, parts, model, journal, listed, changes);
  for (const [name, bytes] of lists.changes) changes.set(name, bytes);
  return changes.result();
}

function patchWorkbook(
  file: Package,
  parts: WorkbookParts,
  model: ModelWorkbook,
  journal: Journal,
  listed: readonly ListedSheet[],
  changes: PackageChanges,
): void {
  const names = nameChanges(model, journal, parts);
  const gone = new Set(journal.gone.map((id) => parts.places.get(id)!));
  if (names.length + listed.length + gone.size === 0) return;
  // Names first: they belong to sheets by the places that these have in the file.
  const named = patchNames(utf8Xml(file.part(parts.workbook)!), parts.workbook, names);
  changes.set(parts.workbook, patchSheetList(named, parts.workbook, listed, gone));
}

function sheetChange(
  sheet: ModelSheet,
  model: ModelWorkbook,
  journal: Journal,
  remarked: ReadonlySet<string>,
): SheetChange | undefined {
  const { cells: touched, losesFormulas } = journal.touched(sheet);
  const [added, removed] = [journal.addedTo(sheet.id), journal.removedFrom(sheet.id)];
  const filter = journal.changedLists(sheet).find(({ list }) => list.kind === 'filter')?.list.at;
  const links = linksOn(sheet, model);
  const changed = touched.size + added.length + removed.length + links.size;
  if (changed === 0 && !filter && !remarked.has(sheet.id)) return undefined;
  return {
    cells: new CellChanges([
      inSet(touched, (row, column) => ({ content: sheet.grid.get(row, column) })),
      ...removed.map(({ at }) => inArea(at, () => ({ content: null, remove: true }))),
      ...added.map((edit) => inArea(edit.at, (row, column) => addedCell(sheet, edit, row, column))),
    ]),
    losesFormulas,
    added,
    removed,
    isBare: ![...model.anchors.values()].some((at) => at.sheet === sheet.id),
    links,
    ...(filter ? { filter } : {}),
    ...(remarked.has(sheet.id) ? { marks: marksOn(sheet.id, model) } : {}),
  };
}

function addedCell({ grid }: ModelSheet, { at, columns }: ColumnsEdit, row: number, column: number): CellChange {
  const format = row > at.top ? columns[column - at.left]?.format : undefined;
  const like = Math.max(at.left - 1, 0);
  return { content: grid.get(row, column), like, ...(format === undefined ? {} : { format }) };
}

function patchTables(
  sheet: ModelSheet,
  journal: Journal,
  file: Package,
  parts: WorkbookParts,
  changes: PackageChanges,
): void {
  for (const { list, before, place } of journal.changedLists(sheet)) {
    if (list.kind !== 'table') continue;
    const part = parts.tables.get(sheet.id)![place]!;
    const headers: string[] = [];
    for (let c = before.at.columns; c < list.at.columns; c++)
      headers.push(String(sheet.grid.value(list.at.top, list.at.left + c) ?? ''));
    changes.set(part, patchTable(utf8Xml(file.part(part)!), part, list.at, headers));
  }
}

function nameChanges(model: ModelWorkbook, journal: Journal, parts: WorkbookParts): NameChange[] {
  const anchors = [...journal.changedAnchors()].map(([name, at]) => ({ name, reference: at && reference(model, at) }));
  const filters = model.sheets.flatMap((sheet) =>
    journal
      .changedLists(sheet)
      .filter(({ list }) => list.kind === 'filter')
      .map(({ list }) => ({
        name: '_xlnm._FilterDatabase',
        sheet: parts.places.get(sheet.id)!,
        reference: reference(model, list.at),
      })),
  );
  return [...anchors, ...filters, ...printTitles(model, journal, parts)];
}

/** Of sheets of ours that come and go. */
function printTitles(model: ModelWorkbook, journal: Journal, { places, listed }: WorkbookParts): NameChange[] {
  const name = '_xlnm.Print_Titles';
  const gone = journal.gone.map((id): NameChange => ({ name, sheet: places.get(id)!, reference: null }));
  const added = model.sheets.filter(journal.isNew).flatMap((sheet, i): NameChange[] => {
    const rows = sheet.looks && repeatedRows(sheet.looks);
    const own = { name, sheet: listed + i, own: true } as const;
    return rows === undefined ? [] : [{ ...own, reference: `${quoted(sheet.name)}!${rows}` }];
  });
  return [...gone, ...added];
}

function stylesOf(
  file: Package,
  { workbook, relations }: WorkbookParts,
): { target: string; bytes: Uint8Array | undefined } {
  const named = relations.find(({ type }) => type === 'styles')?.target;
  const bytes = named === undefined ? undefined : file.part(named);
  const target = named ?? `${workbook.slice(0, workbook.lastIndexOf('/') + 1)}styles.xml`;
  return { target, bytes: bytes && utf8Xml(bytes) };
}

/** The order of calculation names every formula cell; Excel makes it anew when it is not there. */
function dropCalculationChain({ relations }: WorkbookParts, lists: PackageLists, changes: PackageChanges): void {
  for (const { id, type, target } of relations) {
    if (type !== 'calcChain') continue;
    lists.remove(target, id);
    changes.remove(target);
  }
}
