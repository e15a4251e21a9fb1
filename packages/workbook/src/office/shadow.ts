import { isCellsEdit, isChartEdit, isLink, ModelWorkbook, type CellsEdit, type ModelSheet } from '../model/index.ts';
import type { Area, CellBlock, Edit, Job, ListArea } from '../port.ts';
import { contentIn } from './block-builder.ts';
import { covering } from './covering.ts';
import { askLists } from './lists.ts';
import { askOutline, type Outline, type SheetOutline } from './outline.ts';
import { Pace } from './pace.ts';
import { placed, placement } from './placement.ts';
import { readCells } from './read-cells.ts';
import type { Ask, Requests } from './requests.ts';
import { sheetKeys, type SheetKeys } from './sheet-keys.ts';

/** What the first request learns of a sheet that edits name; `null` when it is gone. */
interface Ground {
  readonly name: string;
  readonly locked: boolean;
  readonly lists: readonly ListArea[];
  /** Names of charts, where they are asked for. */
  readonly charts: readonly string[];
}

/** The cells that the edits touch, in a workbook of our own, and the criteria of the filters that may move. */
export interface Shadow {
  readonly model: ModelWorkbook;
  readonly criteria: ReadonlyMap<string, readonly Excel.FilterCriteria[]>;
  readonly keys: SheetKeys;
  /** Names of ours that point nowhere. */
  readonly lost: readonly string[];
}

/**
 * Copies what edits touch into a model. What the model makes of the edits is then what is to be done in Excel: whether
 * one is stale, done already or stopped by a protected sheet is decided in one place for all hosts.
 */
export async function shadowOf(requests: Requests, edits: readonly Edit[], job?: Job): Promise<Shadow> {
  const outline = edits.some(needsOutline) ? await requests.send(askOutline) : undefined;
  const keys = sheetKeys(edits, outline);
  const onSheets = edits.filter(isCellsEdit).filter(({ at }) => !keys.isNew(at.sheet));
  const looked = onSheets.flatMap(looksAt).map((at) => ({ ...at, sheet: keys.find(at.sheet) }));
  const emptied = await usedAreas(requests, edits, keys);
  const drawn = drawnSheets(edits, keys);
  const ids = [...new Set([...[...looked, ...emptied].map(({ sheet }) => sheet), ...drawn])];
  const grounds = new Map<string, Ground | null>();
  const criteria = new Map<string, readonly Excel.FilterCriteria[]>();
  const beside = askGrounds({ ids, drawn }, outline, grounds, criteria);
  const blocks = await readCells(requests, covering([...looked, ...emptied]), {
    formulas: true,
    beside,
    ...(job?.cancel && { job: { cancel: job.cancel } }),
  });
  const model = await modelOf(grounds, outline, blocks);
  for (const [id, ground] of grounds) if (ground) hang(model.sheet(id), ground.charts, edits);
  return { model, criteria, keys, lost: outline?.lost ?? [] };
}

/** What edits of columns, sheets and links turn on stands in names and lists of the whole workbook. */
export const needsOutline = (edit: Edit): boolean => edit.do !== 'write' || edit.now.some(isLink);

/** Sheets that shall go are looked at whole: what is left on one keeps it. */
async function usedAreas(requests: Requests, edits: readonly Edit[], keys: SheetKeys): Promise<Area[]> {
  const ids = edits.flatMap((edit) => (edit.do === 'remove-sheet' && !keys.isNew(edit.id) ? [keys.find(edit.id)] : []));
  if (ids.length === 0) return [];
  return requests.send(({ workbook }) => {
    const ranges = ids.map((id) => workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).load(placement));
    return () => ranges.flatMap((range, i) => (range.isNullObject ? [] : [placed(range, ids[i]!)]));
  });
}

/** Cells that decide on an edit: its own, and the headers to the left of new columns, for a table takes no name twice. */
function looksAt({ do: what, at }: CellsEdit): Area[] {
  if (what === 'write' || at.left === 0) return [at];
  return [at, { ...at, left: 0, rows: 1, columns: at.left }];
}

/** Sheets of ours whose charts decide: where one comes or goes, or the sheet goes on which one may stand. */
function drawnSheets(edits: readonly Edit[], keys: SheetKeys): ReadonlySet<string> {
  const ids = edits.flatMap((edit) => {
    if (isChartEdit(edit)) return [edit.at.sheet];
    return edit.do === 'remove-sheet' ? [edit.id] : [];
  });
  return new Set(ids.filter((id) => !keys.isNew(id)).map((id) => keys.find(id)));
}

function askGrounds(
  { ids, drawn }: { readonly ids: readonly string[]; readonly drawn: ReadonlySet<string> },
  outline: Outline | undefined,
  grounds: Map<string, Ground | null>,
  criteria: Map<string, readonly Excel.FilterCriteria[]>,
): Ask<void> {
  return ({ workbook }) => {
    const answers = ids.map((id) => {
      const sheet = workbook.worksheets.getItemOrNullObject(id).load('name');
      sheet.protection.load('protected');
      const tables = outline?.sheets.find((known) => known.id === id)?.tables;
      const lists = tables && askLists(sheet, id, tables);
      if (tables) sheet.autoFilter.load('criteria');
      const charts = drawn.has(id) ? sheet.charts.load('items/name') : undefined;
      return () => {
        grounds.set(
          id,
          sheet.isNullObject
            ? null
            : {
                name: sheet.name,
                locked: sheet.protection.protected,
                lists: lists?.() ?? [],
                charts: charts?.items.map(({ name }) => name) ?? [],
              },
        );
        if (tables) criteria.set(id, sheet.autoFilter.criteria);
      };
    });
    return () => answers.forEach((answer) => answer());
  };
}

async function modelOf(
  grounds: ReadonlyMap<string, Ground | null>,
  outline: Outline | undefined,
  blocks: readonly (CellBlock | undefined)[],
): Promise<ModelWorkbook> {
  const pace = new Pace();
  const model = new ModelWorkbook('shadow');
  for (const [id, ground] of grounds) if (ground) model.addSheet({ id, ...shownOf(id), ...ground });
  for (const { id, name, shown, locked } of outline?.sheets ?? [])
    if (!grounds.has(id)) model.addSheet({ id, name, shown, locked });
  if (outline?.structureProtected) model.warnings.push('structure-protected');
  for (const [name, at] of outline?.anchors ?? []) model.anchors.set(name, at);
  for (const block of blocks) if (block) await copy(block, model, pace);
  return model;

  function shownOf(id: string): Pick<SheetOutline, 'shown'> {
    return { shown: outline?.sheets.find((sheet) => sheet.id === id)?.shown ?? 'yes' };
  }
}

/** Charts that stand, as the plan has them; what it does not name is somebody else's. */
function hang(sheet: ModelSheet, names: readonly string[], edits: readonly Edit[]): void {
  for (const name of names) {
    const edit = edits.filter(isChartEdit).find(({ chart }) => chart.name === name);
    if (edit) sheet.charts.push({ at: edit.at, chart: edit.chart });
    else sheet.hasDrawings = true;
  }
}

async function copy(block: CellBlock, model: ModelWorkbook, pace: Pace): Promise<void> {
  const { sheet, top, left, rows, columns } = block.at;
  const { grid } = model.sheet(sheet);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) grid.set(top + r, left + c, contentIn(block, r, c));
    if (r % 256 === 255) await pace.breathe();
  }
}
