import type { Clerk, SheetContents } from '../model/index.ts';
import type { Change, Chart, Severity, Workbook } from '../port.ts';

/** How a sheet prints. */
export interface PrintSetUp {
  readonly paper: 'A3' | 'A4';
  readonly orientation: 'landscape' | 'portrait';
  /** Pages side by side; as many below each other as it takes. */
  readonly pagesWide: number;
  /** Rows on every page: `$1:$3`. */
  readonly repeated: string | undefined;
  readonly footer: string;
}

/** A chart as whoever looks at the sheet finds it. Cells are named with their sheet: `明细!A3:A5`. */
export interface SeenChart {
  readonly title: string;
  readonly kind: Chart['kind'];
  /** The cells that it covers, without the sheet. */
  readonly at: string;
  readonly series: readonly {
    readonly name: string;
    readonly colour: string;
    readonly categories: string;
    readonly values: string;
  }[];
}

/** People at work in the same workbook. */
export interface Played {
  readonly clerk: Clerk;
  readonly coAuthor: Clerk;
}

/** A workbook as one host has opened it. */
export interface Hosted {
  readonly workbook: Workbook;
  /** The same workbook as somebody sees it who opens it later: saved and read again, or a second connection. */
  reopen(): Promise<Workbook>;
  /** What the host paints by our marks: `"申报!C7"` → severity. The graver one where two marks meet. */
  painted(): Promise<ReadonlyMap<string, Severity>>;
  /** How the sheets print that have been set up by us, by their names. */
  printed(): Promise<ReadonlyMap<string, PrintSetUp>>;
  /** Where a click leads: `"明细!D4"` → `"申报!C7"`. */
  links(): Promise<ReadonlyMap<string, string>>;
  /** What is drawn: `"明细!keshen.statistics"` → the chart of this name. */
  charts(): Promise<ReadonlyMap<string, SeenChart>>;
  /** Left out where the workbook is ours alone. */
  readonly played?: Played;
}

/** One host of the port, as the contract drives it. */
export interface Harness {
  readonly name: string;
  open(sheets: readonly SheetContents[], options?: { readonly date1904?: boolean }): Promise<Hosted>;
  /** What is heard of a change, where the host cannot tell it as it is. */
  readonly tells?: (change: Change) => Change | 'nothing';
  /** Runs a property; fewer where a run is dear. */
  readonly runs?: number;
}
