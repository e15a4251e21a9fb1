import { areaAddress, type ModelSheet, type ModelWorkbook } from '../../model/index.ts';
import type { Area } from '../../port.ts';
import { minimalStyles } from '../minimal-styles.ts';
import type { Package } from '../package.ts';
import type { OwnMark } from '../read/own-marks.ts';
import type { WorkbookParts } from '../read/read-workbook.ts';
import { utf8Xml } from '../xml/encoding.ts';
import type { Journal } from './journal.ts';
import { PackageLists } from './package-lists.ts';
import { patchSheet } from './patch-sheet.ts';
import type { CellChange, SheetChange } from './sheet-change.ts';
import { StylesPatch } from './styles-patch.ts';
import { patchTable } from './table-patch.ts';
import { patchNames, type NameChange } from './workbook-patch.ts';

type Changes = Map<string, Uint8Array | null>;

/** The parts of a package that the changes of a journal touch, as they shall be; `null` for one that goes. */
export function changedParts(file: Package, parts: WorkbookParts, model: ModelWorkbook, journal: Journal): Changes {
  const changes: Changes = new Map();
  const lists = new PackageLists(file, parts.workbook);
  const { target: stylesPart, bytes: standing } = stylesOf(file, parts);
  const styles = new StylesPatch(standing ?? new TextEncoder().encode(minimalStyles), stylesPart);
  const remarked = journal.sheetsWithChangedMarks();
  let losesFormulas = false;
  for (const sheet of model.sheets) {
    const change = sheetChange(sheet, model, journal, remarked);
    if (!change) continue;
    const part = parts.sheets.get(sheet.id)!;
    changes.set(part, patchSheet(utf8Xml(file.part(part)!), part, change, styles));
    patchTables(sheet, journal, file, parts, changes);
    losesFormulas ||= change.losesFormulas;
  }
  if (remarked.size > 0 && journal.hadMarks && model.marks.size === 0) styles.dropPaints();
  const styled = styles.result();
  if (styled) changes.set(stylesPart, styled);
  if (styled && !standing) lists.add(stylesPart, 'styles');
  if (losesFormulas) dropCalculationChain(parts, lists, changes);
  const names = nameChanges(model, journal, parts);
  if (names.length > 0)
    changes.set(parts.workbook, patchNames(utf8Xml(file.part(parts.workbook)!), parts.workbook, names));
  for (const [name, bytes] of lists.changes) changes.set(name, bytes);
  return changes;
}

function sheetChange(
  sheet: ModelSheet,
  model: ModelWorkbook,
  journal: Journal,
  remarked: ReadonlySet<string>,
): SheetChange | undefined {
  const touched = journal.touched(sheet);
  const [added, removed] = [journal.addedTo(sheet.id), journal.removedFrom(sheet.id)];
  const filter = journal.changedLists(sheet).find(({ list }) => list.kind === 'filter')?.list.at;
  if (touched.length + added.length + removed.length === 0 && !filter && !remarked.has(sheet.id)) return undefined;
  const cells = new Map<number, Map<number, CellChange>>();
  const put = (row: number, column: number, change: CellChange) => {
    const changes = cells.get(row);
    if (changes) changes.set(column, change);
    else cells.set(row, new Map([[column, change]]));
  };
  for (const { row, column, now } of touched) put(row, column, { content: now });
  for (const { at } of removed) eachCell(at, (row, column) => put(row, column, { content: null, remove: true }));
  for (const { at, columns } of added)
    eachCell(at, (row, column) => {
      const format = row > at.top ? columns[column - at.left]?.format : undefined;
      const like = Math.max(at.left - 1, 0);
      put(row, column, { content: sheet.grid.get(row, column), like, ...(format === undefined ? {} : { format }) });
    });
  return {
    cells,
    losesFormulas: touched.some(({ before }) => isFormula(before)),
    added,
    removed,
    ...(filter ? { filter } : {}),
    ...(remarked.has(sheet.id) ? { marks: marksOn(sheet.id, model) } : {}),
  };
}

const marksOn = (sheet: string, model: ModelWorkbook): OwnMark[] =>
  [...model.marks].flatMap(([layer, marks]) =>
    marks.filter(({ at }) => at.sheet === sheet).map((mark) => ({ layer, mark })),
  );

function eachCell(at: Area, visit: (row: number, column: number) => void): void {
  for (let row = at.top; row < at.top + at.rows; row++)
    for (let column = at.left; column < at.left + at.columns; column++) visit(row, column);
}

function patchTables(sheet: ModelSheet, journal: Journal, file: Package, parts: WorkbookParts, changes: Changes): void {
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
  return [...anchors, ...filters];
}

/** `'申报'!$D$2:$E$5` */
function reference(model: ModelWorkbook, at: Area): string {
  const fixed = areaAddress(at).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `'${model.sheet(at.sheet).name.replaceAll("'", "''")}'!${fixed}`;
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
function dropCalculationChain({ relations }: WorkbookParts, lists: PackageLists, changes: Changes): void {
  for (const { type, target } of relations) {
    if (type !== 'calcChain') continue;
    lists.remove(target);
    changes.set(target, null);
  }
}

const isFormula = (content: unknown): boolean =>
  typeof content === 'object' && content !== null && 'formula' in content;
