import { ModelWorkbook } from '../model/index.ts';
import type { Area, CellBlock, Edit, Job, ListArea } from '../port.ts';
import { contentIn } from './block-builder.ts';
import { covering } from './covering.ts';
import { askLists } from './lists.ts';
import { askOutline, type Outline } from './outline.ts';
import { readCells } from './read-cells.ts';
import type { Ask, Requests } from './requests.ts';

/** What the first request learns of a sheet that edits name; `null` when it is gone. */
interface Ground {
  readonly name: string;
  readonly locked: boolean;
  readonly lists: readonly ListArea[];
}

/** The cells that the edits touch, in a workbook of our own, and the criteria of the filters that may move. */
export interface Shadow {
  readonly model: ModelWorkbook;
  readonly criteria: ReadonlyMap<string, readonly Excel.FilterCriteria[]>;
}

/**
 * Copies what edits touch into a model. What the model makes of the edits is then what is to be done in Excel: whether
 * one is stale, done already or stopped by a protected sheet is decided in one place for all hosts.
 */
export async function shadowOf(requests: Requests, edits: readonly Edit[], job?: Job): Promise<Shadow> {
  const outline = edits.some(({ do: what }) => what !== 'write') ? await requests.send(askOutline) : undefined;
  const ids = [...new Set(edits.map(({ at }) => at.sheet))];
  const grounds = new Map<string, Ground | null>();
  const criteria = new Map<string, readonly Excel.FilterCriteria[]>();
  const beside = askGrounds(ids, outline, grounds, criteria);
  const areas = covering(edits.flatMap(looksAt));
  const blocks = await readCells(requests, areas, {
    formulas: true,
    beside,
    ...(job?.cancel && { job: { cancel: job.cancel } }),
  });
  return { model: modelOf(grounds, outline, blocks), criteria };
}

/** Cells that decide on an edit: its own, and the headers to the left of new columns, for a table takes no name twice. */
function looksAt({ do: what, at }: Edit): Area[] {
  if (what === 'write' || at.left === 0) return [at];
  return [at, { ...at, left: 0, rows: 1, columns: at.left }];
}

function askGrounds(
  ids: readonly string[],
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
      return () => {
        grounds.set(
          id,
          sheet.isNullObject ? null : { name: sheet.name, locked: sheet.protection.protected, lists: lists?.() ?? [] },
        );
        if (tables) criteria.set(id, sheet.autoFilter.criteria);
      };
    });
    return () => answers.forEach((answer) => answer());
  };
}

function modelOf(
  grounds: ReadonlyMap<string, Ground | null>,
  outline: Outline | undefined,
  blocks: readonly (CellBlock | undefined)[],
): ModelWorkbook {
  const model = new ModelWorkbook('shadow');
  for (const [id, ground] of grounds) if (ground) model.addSheet({ id, ...ground });
  for (const [name, at] of outline?.anchors ?? []) model.anchors.set(name, at);
  for (const block of blocks) if (block) copy(block, model);
  return model;
}

function copy(block: CellBlock, model: ModelWorkbook): void {
  const { sheet, top, left, rows, columns } = block.at;
  const { grid } = model.sheet(sheet);
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) grid.set(top + r, left + c, contentIn(block, r, c));
}
