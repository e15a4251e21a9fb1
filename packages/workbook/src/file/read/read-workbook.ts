import { ModelWorkbook, Texts, isOurs, parseAddress, type ModelSheet } from '../../model/index.ts';
import type { Area, Mark, Sheet } from '../../port.ts';
import { limits } from '../limits.ts';
import { FileRefused } from '../refused.ts';
import { drawingOf, readDrawing } from '../drawing/read-drawing.ts';
import type { Package } from '../package.ts';
import { relationsOf, siblingOf, type Relation } from '../relations.ts';
import { childOf, childrenOf, isTrue, parseElement, type Element } from '../xml/element.ts';
import { utf8Xml } from '../xml/encoding.ts';
import { FormulaBudget } from './formula-budget.ts';
import { readSheet } from './read-sheet.ts';
import { sheetPlaces } from './sheet-places.ts';
import { readSharedStrings } from './shared-strings.ts';
import { TextBudget } from './text-budget.ts';

/** Where the parts of a workbook stand that are read, and later patched. */
export interface WorkbookParts {
  readonly workbook: string;
  readonly relations: readonly Relation[];
  /** Sheet id → its part. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Ids of sheets whose rows or cells are not in order, or come twice. */
  readonly disorderly: ReadonlySet<string>;
  /** Sheet id → its place among all sheets of the workbook, as `localSheetId` counts. */
  readonly places: ReadonlyMap<string, number>;
  /** How many sheets the workbook lists, those without cells included. */
  readonly listed: number;
  /** Sheet id → the parts of its tables, in the order of the sheet's lists. */
  readonly tables: ReadonlyMap<string, readonly string[]>;
}

/** Names of ours in a workbook begin so. */
export const anchorPrefix = '_keshen.';

/** Reads a whole package into a model. Raises `FileRefused`. */
export function readWorkbook(file: Package, name: string): { model: ModelWorkbook; parts: WorkbookParts } {
  const workbook = workbookPart(file);
  const root = parseElement(file.part(workbook)!, workbook);
  const relations = relationsOf(file, workbook);
  const texts = new Texts();
  const date1904 = isTrue(childOf(root, 'workbookPr')?.attributes.get('date1904'));
  const model = new ModelWorkbook(name, { date1904, texts });
  const strings =
    relations.find(({ type }) => type === 'sharedStrings')?.target ?? siblingOf(workbook, 'sharedStrings.xml');
  const stringsPart = file.part(strings);
  const budget = new TextBudget(texts);
  const shared = stringsPart ? readSharedStrings(utf8Xml(stringsPart), strings, budget) : new Int32Array();
  const marks = new Map<string, Mark[]>();
  const sheets = new Map<string, string>();
  const disorderly = new Set<string>();
  const tables = new Map<string, string[]>();
  const places = new Map<string, number>();
  const tableParts = new Set<string>();
  const formulas = new FormulaBudget();
  let pagesBefore = 0;
  for (const { element, index, part } of sheetPlaces(file, root, workbook, relations)) {
    const bytes = file.part(part);
    if (!bytes) throw new FileRefused('damaged', { place: part });
    const id = freeId(element.attributes.get('sheetId'), sheets);
    const sheet = model.addSheet({ id, name: element.attributes.get('name') ?? '', shown: shownOf(element) });
    const own = readSheet(utf8Xml(bytes), part, sheet, { texts: budget, shared, date1904, pagesBefore, formulas });
    pagesBefore += sheet.grid.pages;
    for (const { layer, mark } of own.marks) {
      const list = marks.get(layer);
      if (list) list.push(mark);
      else marks.set(layer, [mark]);
    }
    sheets.set(id, part);
    if (!own.isOrderly) disorderly.add(id);
    if (!own.isOrderly && bytes.length > limits.recodedBytes)
      throw new FileRefused('too-large', { limit: 'recodedBytes', place: part });
    places.set(id, index);
    tables.set(id, readTables(file, part, sheet, tableParts));
  }
  for (const [layer, list] of marks) model.marks.set(layer, list);
  readAnchors(root, model);
  readCharts(file, model, sheets);
  readWarnings(file, root, relations, model);
  const listed = childrenOf(childOf(root, 'sheets'), 'sheet').length;
  return { model, parts: { workbook, relations, sheets, disorderly, places, listed, tables } };
}

function workbookPart(file: Package): string {
  const named = relationsOf(file, '').find(({ type }) => type === 'officeDocument')?.target;
  const part = named !== undefined && file.has(named) ? named : 'xl/workbook.xml';
  if (part.endsWith('.bin') || file.has('xl/workbook.bin')) throw new FileRefused('unsupported', { kind: '.xlsb' });
  if (file.has('content.xml') && file.has('mimetype'))
    throw new FileRefused('unsupported', { kind: 'OpenDocument（.ods）' });
  if (!file.has(part) && file.names.some((name) => /^xl[\\/]/i.test(name)))
    throw new FileRefused('damaged', { place: part });
  if (!file.has(part)) throw new FileRefused('not-a-workbook', { kind: 'ZIP 压缩包' });
  const other = ['word/', 'ppt/', 'visio/'].find((folder) => part.startsWith(folder));
  if (other) throw new FileRefused('not-a-workbook', { kind: officeKinds[other]! });
  return part;
}

const officeKinds: Readonly<Record<string, string>> = {
  'word/': 'Word 文档',
  'ppt/': 'PowerPoint 演示文稿',
  'visio/': 'Visio 绘图',
};

/** The sheet's `sheetId`; a missing or repeated one is replaced, always in the same way. */
function freeId(id: string | undefined, taken: ReadonlyMap<string, unknown>): string {
  if (id !== undefined && id !== '' && !taken.has(id)) return id;
  let free = taken.size + 1;
  while (taken.has(String(free))) free++;
  return String(free);
}

function shownOf({ attributes }: Element): Sheet['shown'] {
  const state = attributes.get('state');
  return state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'yes';
}

/** Adds the tables of a sheet to its lists; answers their parts, in the same order. None is read a second time. */
function readTables(file: Package, sheetPart: string, sheet: ModelSheet, read: Set<string>): string[] {
  const parts: string[] = [];
  for (const { type, target } of relationsOf(file, sheetPart)) {
    const bytes = type === 'table' && !read.has(target) ? file.part(target) : undefined;
    if (!bytes) continue;
    read.add(target);
    const { attributes } = parseElement(bytes, target);
    const at = parseAddress(sheet.id, attributes.get('ref') ?? '');
    if (!at) continue;
    sheet.lists.push({ name: attributes.get('displayName') ?? attributes.get('name') ?? '', kind: 'table', at });
    parts.push(target);
  }
  return parts;
}

function readAnchors(root: Element, model: ModelWorkbook): void {
  const sheets = new Map(model.sheets.map((sheet) => [sheet.name, sheet]));
  for (const { attributes, text } of childrenOf(childOf(root, 'definedNames'), 'definedName')) {
    const name = attributes.get('name') ?? '';
    const at = name.startsWith(anchorPrefix) ? areaOf(text, sheets) : undefined;
    if (at) model.anchors.set(name, at);
  }
}

/** Of sheets of ours: what is drawn on the clerk's is none of our business. */
function readCharts(file: Package, model: ModelWorkbook, parts: ReadonlyMap<string, string>): void {
  for (const sheet of model.sheets) {
    const drawing = isOurs(model.anchors, sheet.id) && drawingOf(file, parts.get(sheet.id)!);
    if (!drawing) continue;
    const all = readDrawing(file, drawing.target, sheet.id);
    sheet.charts = all.flatMap(({ ours }) => ours ?? []);
    sheet.hasDrawings = sheet.charts.length < all.length;
  }
}

/** `'申报 1'!$D$2:$E$5`; undefined when the sheet or the cells have gone. */
function areaOf(reference: string, sheets: ReadonlyMap<string, ModelSheet>): Area | undefined {
  const bang = reference.lastIndexOf('!');
  const quoted = reference.slice(0, bang);
  const name = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  const sheet = sheets.get(name);
  return sheet && parseAddress(sheet.id, reference.slice(bang + 1));
}

function readWarnings(file: Package, root: Element, relations: readonly Relation[], model: ModelWorkbook): void {
  if (relationsOf(file, '').some(({ type }) => type === 'origin')) model.warnings.push('signed');
  if (relations.some(({ type }) => type === 'revisionHeaders')) model.warnings.push('shared');
  if (isTrue(childOf(root, 'workbookProtection')?.attributes.get('lockStructure')))
    model.warnings.push('structure-protected');
}
