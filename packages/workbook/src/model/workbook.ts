import {
  WorkbookTrouble,
  type Applied,
  type Area,
  type Book,
  type Capability,
  type CellBlock,
  type ColumnsEdit,
  type Content,
  type Edit,
  type Job,
  type ListArea,
  type Mark,
  type Runs,
  type Sheet,
  type Trouble,
  type Warning,
  type Workbook,
  type WriteEdit,
} from '../port.ts';
import { sameArea } from './area.ts';
import { sameContent } from './edit.ts';
import { Grid } from './grid.ts';
import { withRuns, withoutRuns } from './runs.ts';
import { Texts } from './texts.ts';

/** A sheet as it is built: by a reader of files, by a host, or written out in a test. */
export interface SheetContents {
  readonly name: string;
  readonly id?: string;
  /** Cells from A1, row by row. */
  readonly cells?: readonly (readonly Content[])[];
  readonly shown?: Sheet['shown'];
  readonly locked?: boolean;
  readonly merges?: readonly Omit<Area, 'sheet'>[];
  readonly hiddenRows?: Runs;
  readonly hiddenColumns?: Runs;
  readonly lists?: readonly {
    readonly name: string;
    readonly kind: ListArea['kind'];
    readonly at: Omit<Area, 'sheet'>;
  }[];
}

export class ModelSheet {
  readonly id: string;
  name: string;
  shown: Sheet['shown'];
  locked: boolean;
  merges: Area[];
  hiddenRows: Runs;
  hiddenColumns: Runs;
  lists: ListArea[];
  readonly grid: Grid;

  constructor(id: string, contents: SheetContents, texts: Texts) {
    this.id = id;
    this.name = contents.name;
    this.shown = contents.shown ?? 'yes';
    this.locked = contents.locked ?? false;
    this.merges = (contents.merges ?? []).map((area) => ({ ...area, sheet: id }));
    this.hiddenRows = contents.hiddenRows ?? [];
    this.hiddenColumns = contents.hiddenColumns ?? [];
    this.lists = (contents.lists ?? []).map((list) => ({ ...list, at: { ...list.at, sheet: id } }));
    this.grid = new Grid(texts);
    contents.cells?.forEach((row, r) => row.forEach((content, c) => content !== null && this.grid.set(r, c, content)));
  }

  get used(): Area | null {
    const extent = this.grid.used();
    return extent && { ...extent, sheet: this.id };
  }
}

/** The edit as it was done, with what really stood there before. */
type Outcome = Edit | 'stale' | 'already';

/** A workbook in memory. Files are opened into it, hosts are played over it, and tests use it as it is. */
export class ModelWorkbook implements Workbook {
  readonly name: string;
  readonly date1904: boolean;
  readonly texts: Texts;
  readonly sheets: ModelSheet[] = [];
  readonly anchors = new Map<string, Area>();
  readonly marks = new Map<string, readonly Mark[]>();
  readonly warnings: Warning[] = [];
  selection: Area | null = null;

  constructor(name: string, options: { readonly date1904?: boolean; readonly texts?: Texts } = {}) {
    this.name = name;
    this.date1904 = options.date1904 ?? false;
    this.texts = options.texts ?? new Texts();
  }

  addSheet(contents: SheetContents): ModelSheet {
    const sheet = new ModelSheet(contents.id ?? String(this.sheets.length + 1), contents, this.texts);
    this.sheets.push(sheet);
    return sheet;
  }

  /** The sheet with this id. Raises `gone` when the clerk has deleted it since. */
  sheet(id: string): ModelSheet {
    const sheet = this.sheets.find((candidate) => candidate.id === id);
    if (!sheet) throw new WorkbookTrouble({ code: 'gone', detail: `no sheet with id ${id}` });
    return sheet;
  }

  get capabilities(): readonly Capability[] {
    return ['select'];
  }

  book(): Promise<Book> {
    const sheets = this.sheets.map(
      ({ id, name, shown, locked, used, merges, hiddenRows, hiddenColumns, lists }): Sheet => ({
        id,
        name,
        shown,
        locked,
        used,
        merges: [...merges],
        hiddenRows,
        hiddenColumns,
        lists: [...lists],
      }),
    );
    return Promise.resolve({
      name: this.name,
      date1904: this.date1904,
      sheets,
      anchors: new Map(this.anchors),
      can: new Set(this.capabilities),
      warnings: [...this.warnings],
    });
  }

  read(at: Area, also: readonly 'formulas'[] = []): Promise<CellBlock> {
    return attempt(() => this.sheet(at.sheet).grid.block(at, also.includes('formulas')));
  }

  apply(edits: readonly Edit[], job?: Job): Promise<Applied> {
    const done: Edit[] = [];
    const stale: Edit[] = [];
    let failed: Trouble | null = null;
    for (const edit of edits) {
      try {
        if (job?.cancel?.aborted) throw new WorkbookTrouble({ code: 'cancelled', detail: 'the clerk cancelled' });
        const outcome = this.applyOne(edit);
        if (outcome === 'stale') stale.push(edit);
        else if (outcome !== 'already') done.push(outcome);
      } catch (cause) {
        if (!(cause instanceof WorkbookTrouble)) throw cause;
        failed = cause.trouble;
        break;
      }
      job?.progress?.(done.length + stale.length, edits.length);
    }
    return Promise.resolve({ done, stale, failed });
  }

  mark(layer: string, marks: readonly Mark[]): Promise<void> {
    return attempt(() => {
      for (const { at } of marks) this.writable(at);
      if (marks.length === 0) this.marks.delete(layer);
      else this.marks.set(layer, [...marks]);
    });
  }

  select(at: Area): Promise<void> {
    return attempt(() => {
      this.sheet(at.sheet);
      this.selection = at;
    });
  }

  private writable(at: Area): ModelSheet {
    const sheet = this.sheet(at.sheet);
    if (sheet.locked) throw new WorkbookTrouble({ code: 'protected', at, detail: `sheet ${sheet.name} is protected` });
    return sheet;
  }

  private applyOne(edit: Edit): Outcome {
    const sheet = this.writable(edit.at);
    if (edit.do === 'write') return write(sheet.grid, edit);
    return edit.do === 'add-columns' ? this.addColumns(sheet, edit) : this.removeColumns(sheet, edit);
  }

  private addColumns(sheet: ModelSheet, edit: ColumnsEdit): Outcome {
    const { at, columns, anchor } = edit;
    const standing = this.anchors.get(anchor);
    if (standing) return sameArea(standing, at) && headersStand(sheet.grid, at, columns) ? 'already' : 'stale';
    if (!isEmpty(sheet.grid, at) || sheet.lists.some((list) => hasHeader(sheet.grid, list, edit))) return 'stale';
    columns.forEach(({ header }, c) => sheet.grid.set(at.top, at.left + c, header));
    sheet.lists = sheet.lists.map((list) => grown(list, at));
    sheet.hiddenColumns = withRuns(sheet.hiddenColumns, hiddenRuns(at, columns));
    this.anchors.set(anchor, at);
    return edit;
  }

  private removeColumns(sheet: ModelSheet, edit: ColumnsEdit): Outcome {
    const { at, columns, anchor } = edit;
    const standing = this.anchors.get(anchor);
    if (!standing) return 'already';
    if (!sameArea(standing, at) || !headersStand(sheet.grid, at, columns)) return 'stale';
    for (let r = 0; r < at.rows; r++)
      for (let c = 0; c < at.columns; c++) sheet.grid.set(at.top + r, at.left + c, null);
    sheet.lists = sheet.lists.map((list) => shrunk(list, at));
    sheet.hiddenColumns = withoutRuns(sheet.hiddenColumns, hiddenRuns(at, columns));
    this.anchors.delete(anchor);
    return edit;
  }
}

function attempt<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()));
}

function write(grid: Grid, edit: WriteEdit): Outcome {
  const { at, was, now } = edit;
  const standing = now.map((_, i) => grid.get(...cellOf(at, i)));
  if (standing.every((content, i) => sameContent(content, now[i]!))) return 'already';
  if (standing.some((content, i) => !sameContent(content, now[i]!) && !sameContent(content, was[i]!))) return 'stale';
  now.forEach((content, i) => grid.set(...cellOf(at, i), content));
  return standing.every((content, i) => sameContent(content, was[i]!)) ? edit : { ...edit, was: standing };
}

const cellOf = (at: Area, index: number): [row: number, column: number] => [
  at.top + Math.floor(index / at.columns),
  at.left + (index % at.columns),
];

const headersStand = (grid: Grid, at: Area, columns: ColumnsEdit['columns']): boolean =>
  columns.every(({ header }, c) => sameContent(grid.get(at.top, at.left + c), header));

/** A table has no two columns of one name: Excel would rename ours, and we would not know it again. */
function hasHeader(grid: Grid, list: ListArea, { at, columns }: ColumnsEdit): boolean {
  if (list.kind !== 'table' || grown(list, at) === list) return false;
  const wanted = new Set(columns.map(({ header }) => header.toLowerCase()));
  for (let c = 0; c < list.at.columns; c++) {
    const header = grid.value(at.top, list.at.left + c);
    if (typeof header === 'string' && wanted.has(header.toLowerCase())) return true;
  }
  return wanted.size < columns.length;
}

function isEmpty(grid: Grid, at: Area): boolean {
  const { kinds, formulas } = grid.block(at, true);
  return formulas.size === 0 && kinds.every((column) => column.every((kind) => kind === 0));
}

const hiddenRuns = (at: Area, columns: ColumnsEdit['columns']): Runs =>
  columns.flatMap(({ hidden }, c): [number, number][] => (hidden ? [[at.left + c, at.left + c]] : []));

/** A list grows with our columns when they start where it ends, on its rows. */
function grown(list: ListArea, at: Area): ListArea {
  const touches = list.at.top === at.top && list.at.left + list.at.columns === at.left;
  return touches ? { ...list, at: { ...list.at, columns: list.at.columns + at.columns } } : list;
}

function shrunk(list: ListArea, at: Area): ListArea {
  const carries = list.at.top === at.top && list.at.left + list.at.columns === at.left + at.columns;
  return carries && list.at.left < at.left
    ? { ...list, at: { ...list.at, columns: list.at.columns - at.columns } }
    : list;
}
