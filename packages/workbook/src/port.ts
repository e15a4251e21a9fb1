/**
 * The port: what every host of a workbook gives us, whether a file, Excel, or the model in memory.
 *
 * Everything that crosses it is plain data, because it also crosses threads. Rows and columns count from 0;
 * a sheet is named by its stable id. An empty cell is `null`, never `''`. Dates are Excel's serial numbers.
 */

/** A rectangle of cells on one sheet. `sheet` is the sheet's id, not its name. */
export interface Area {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** An error value as Excel writes it, such as `#REF!`. */
export interface ErrorValue {
  readonly error: string;
}

/** A formula with its leading `=`. Its value is what `read` gives; as content it is the formula that counts. */
export interface Formula {
  readonly formula: string;
}

/** A text on which a click leads to cells of this workbook. `read` gives the text; as content it sets the link too. */
export interface Link {
  readonly text: string;
  readonly link: Area;
}

/** What a cell can show. */
export type CellValue = null | string | number | boolean | ErrorValue;

/** What can stand in a cell. */
export type Content = CellValue | Formula | Link;

/** The kinds of value in a block, one byte a cell. */
export const cellKind = { empty: 0, text: 1, number: 2, truth: 3, error: 4 } as const;

/**
 * The values of an area, column by column. `kinds[c][r]` says what stands there; `numbers[c][r]` holds the number,
 * 0 or 1 for a truth value, or the index of a text or error in `pool`. A formula cell shows its last result.
 */
export interface CellBlock {
  readonly at: Area;
  readonly kinds: readonly Uint8Array[];
  readonly numbers: readonly Float64Array[];
  readonly pool: readonly string[];
  /** Formulas, only when asked for; key = row in the block × columns + column. */
  readonly formulas: ReadonlyMap<number, string>;
}

/** Stretches of rows or columns, first and last included. */
export type Runs = readonly (readonly [first: number, last: number])[];

/** A table object of Excel (`table`) or the sheet's autofilter (`filter`). Both carry our columns along when sorted. */
export interface ListArea {
  readonly name: string;
  readonly at: Area;
  readonly kind: 'table' | 'filter';
}

export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly shown: 'yes' | 'hidden' | 'very-hidden';
  /** Protected against writing. */
  readonly locked: boolean;
  readonly used: Area | null;
  /**
   * The columns that hold something, where the host can tell without reading: one stray cell far out makes the used area
   * wide, and the rest of it need not be read.
   */
  readonly filledColumns?: Runs;
  /** `null`: this host cannot tell. */
  readonly merges: readonly Area[] | null;
  readonly hiddenRows: Runs;
  readonly hiddenColumns: Runs;
  readonly lists: readonly ListArea[];
}

/** The shape of a workbook, without its cells. */
export interface Book {
  readonly name: string;
  /** Day 0 of its serials is 1904-01-01 instead of 1899-12-30. */
  readonly date1904: boolean;
  readonly sheets: readonly Sheet[];
  /** Hidden defined names of ours: how we find our own columns again after the clerk has moved them. */
  readonly anchors: ReadonlyMap<string, Area>;
  readonly can: ReadonlySet<Capability>;
  readonly warnings: readonly Warning[];
}

export type Capability = 'select';
/** Said before anything is written: the file is signed (a change voids it), shared, or its structure is protected. */
export type Warning = 'signed' | 'shared' | 'structure-protected';

/** How a column of ours looks. `width` is in characters; `format` is Excel's number format code for its cells. */
export interface ColumnLook {
  readonly width: number;
  readonly hidden?: boolean;
  readonly format?: string;
  /** Its cells lead elsewhere, and look like it: on sheets of ours. */
  readonly links?: boolean;
}

export interface ResultColumn extends ColumnLook {
  readonly header: string;
}

/**
 * New contents for an area, row by row. `was` is what we saw there: whatever else is there by now is left alone.
 * A link comes with a `Link` and goes when `was` says that one stood there; any other writing leaves links as they are.
 */
export interface WriteEdit {
  readonly do: 'write';
  readonly at: Area;
  readonly was: readonly Content[];
  readonly now: readonly Content[];
}

/**
 * Columns of ours at the right edge of a table: `at` runs from the header row to the last data row and must be empty.
 * A table or filter that ends at its left edge grows with it. `anchor` names the hidden defined name that finds it again.
 */
export interface ColumnsEdit {
  readonly do: 'add-columns' | 'remove-columns';
  readonly at: Area;
  readonly columns: readonly ResultColumn[];
  readonly anchor: string;
}

/** How a row at the top of a sheet of ours looks. Rows below them are body: wrapped, at the top of their cells. */
export type RowLook = 'title' | 'note' | 'head';

/**
 * A sheet of ours, behind all others; it prints on A4 landscape, A3 when
 * wider, one page wide and with `rows` on every page. Other edits of the plan, before or after, call it by `id`, which the plan makes up;
 * elsewhere the host's own id counts. `anchor` names the hidden defined name on its first cell that finds it again,
 * whatever the clerk calls it by then. A sheet of this name without it is the clerk's: then this edit, and all on its
 * sheet, are stale. Removed is only what is empty by then: a sheet on which anything is left, a chart too, is
 * stale and stays.
 */
export interface SheetEdit {
  readonly do: 'add-sheet' | 'remove-sheet';
  readonly id: string;
  readonly name: string;
  readonly anchor: string;
  readonly hidden?: boolean;
  /** From column A on. */
  readonly columns: readonly ColumnLook[];
  /** From row 1 on; they stay in sight when the sheet is scrolled. */
  readonly rows: readonly RowLook[];
}

/** One colour of a chart: a figure for each category. */
export interface ChartSeries {
  readonly name: string;
  readonly values: Area;
  /** `#RRGGBB` */
  readonly colour: string;
}

/** Columns standing beside each other, or upon each other, over cells of its own sheet; the host draws them. */
export interface Chart {
  /** Finds it again on its sheet. Begins with `chartPrefix`, so that nobody takes it for the clerk's. */
  readonly name: string;
  readonly kind: 'clustered' | 'stacked';
  readonly title: string;
  /** A stretch of one column, as each series is. */
  readonly categories: Area;
  /** At least one. */
  readonly series: readonly ChartSeries[];
}

/** Names of charts of ours begin so. */
export const chartPrefix = 'keshen.';

/**
 * A chart on a sheet of ours, over the cells `at`. One of its name is not drawn twice: where its cells have changed, it
 * goes and comes again. On a sheet that is not ours it is stale.
 */
export interface ChartEdit {
  readonly do: 'add-chart' | 'remove-chart';
  readonly at: Area;
  readonly chart: Chart;
}

/** Plain data with its own inverse, see `inverse`. */
export type Edit = WriteEdit | ColumnsEdit | SheetEdit | ChartEdit;

/** Why a host could not do what was asked. `detail` is for the log; sentences for the clerk are made at the edge. */
export interface Trouble {
  readonly code: 'cell-edit' | 'protected' | 'too-large' | 'cancelled' | 'gone' | 'timeout' | 'host';
  readonly at?: Area;
  readonly detail: string;
}

/** Raised by `book`, `read`, `mark`, `select` and `watch`; `apply` answers with it instead, because half of its work may stand. */
export class WorkbookTrouble extends Error {
  override readonly name = 'WorkbookTrouble';
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(`${trouble.code}: ${trouble.detail}`);
    this.trouble = trouble;
  }
}

/**
 * What became of a plan. `done` changed the workbook and is true even after a failure, so that
 * `apply(done.toReversed().map(inverse))` reverts: the `was` of a written edit is what really stood there, also where
 * a cell held its new content already. An edit whose whole result already stood there is in neither list.
 */
export interface Applied {
  readonly done: readonly Edit[];
  /** Left alone, because something else stands there than when the plan was made. */
  readonly stale: readonly Edit[];
  readonly failed: Trouble | null;
}

export type Severity = 'error' | 'confirm' | 'hint';

/**
 * Paints every cell of `at` (a stretch of one column) whose row holds `code` in the column `codes`.
 * The mark lives in the row, so it follows sorting and inserted rows. `codes` has the same rows as `at`.
 */
export interface Mark {
  readonly at: Area;
  readonly codes: Area;
  readonly code: string;
  readonly severity: Severity;
}

/** A long call can be watched and cancelled. An `AbortSignal` fits `cancel`. */
export interface Job {
  readonly cancel?: { readonly aborted: boolean };
  readonly progress?: (done: number, total: number) => void;
}

/** Who changed something: the clerk at this machine, or somebody who has the workbook open elsewhere. */
export type Author = 'clerk' | 'co-author';

/**
 * What others have done to the workbook; our own writing is not told. Places are those after the change, of what is
 * deleted those before it.
 *
 * - `edited`: cells hold something else, whether typed, pasted, cleared, filled down or undone.
 * - `sorted`: rows, or columns, of `at` have changed places.
 * - `calculated`: formulas of the sheet may show other results.
 * - `unknown`: anything may be different.
 */
export type Change =
  | { readonly what: 'edited' | 'sorted'; readonly at: Area; readonly by: Author }
  | {
      readonly what: 'rows-inserted' | 'rows-deleted' | 'columns-inserted' | 'columns-deleted';
      readonly sheet: string;
      readonly first: number;
      readonly count: number;
      readonly by: Author;
    }
  | { readonly what: 'sheet-added' | 'sheet-deleted' | 'sheet-renamed'; readonly sheet: string; readonly by: Author }
  | { readonly what: 'calculated'; readonly sheet: string }
  | { readonly what: 'unknown' };

/** Hears each change with its number, counted from 1 on. To be quick: what is to be done about it is done later. */
export type Listener = (change: Change, number: number) => void;

/** A watch that is on. */
export interface Watch {
  /** Changes told before it began: what is read from now on holds them. */
  readonly from: number;
  /** Ends it. The listener hears nothing more from the call on. */
  stop(): Promise<void>;
}

export interface Workbook {
  /** The shape of everything, no cell. */
  book(job?: Job): Promise<Book>;
  /** Values of an area. How it is cut into requests is the adapter's secret. */
  read(at: Area, also?: readonly 'formulas'[], job?: Job): Promise<CellBlock>;
  /**
   * Edits in order. Applying a plan twice leaves what applying it once leaves.
   *
   * `upTo` is the number of the last change that the plan knows of, from a watch that is on. Where the host has told no
   * other since, it may take `was` at its word instead of looking again.
   */
  apply(edits: readonly Edit[], job?: Job, upTo?: number): Promise<Applied>;
  /** All marks of a layer at once; `[]` takes the layer off without trace. The clerk's own formats stay. */
  mark(layer: string, marks: readonly Mark[], job?: Job): Promise<void>;
  /** Shows an area to the clerk, where the host can. */
  select(at: Area): Promise<void>;
  /** Tells what others change from now on. Where nobody else can, nothing is ever told. */
  watch(listener: Listener): Promise<Watch>;
}
