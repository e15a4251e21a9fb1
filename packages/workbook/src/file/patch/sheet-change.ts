import type { Area, ColumnsEdit, Content } from '../../port.ts';
import type { OwnMark } from '../read/own-marks.ts';
import type { CellChanges } from './cell-changes.ts';

/** What becomes of one cell. Its style stays; a new cell takes the style of its row or column. */
export interface CellChange {
  readonly content: Content;
  /** A cell of ours takes the style of the cell in this column of its row, … */
  readonly like?: number;
  /** … and this number format. */
  readonly format?: string;
  /** The number of its style: on a new sheet of ours. */
  readonly style?: number;
  /** The cell goes altogether, with its style. */
  readonly remove?: boolean;
}

/** A link into the same workbook, such as `'申报'!C7`. */
export interface InnerLink {
  readonly location: string;
  readonly display: string;
}

/** Everything that is to change in one sheet part. */
export interface SheetChange {
  readonly cells: CellChanges;
  /** Whether a formula of the file gives way: others may share it. */
  readonly losesFormulas: boolean;
  /** In points, of a row that the sheet does not have yet; left out where viewers may do as they like. */
  readonly heightOf?: (row: number) => number;
  readonly added: readonly ColumnsEdit[];
  readonly removed: readonly ColumnsEdit[];
  /** No columns of ours are left on the sheet afterwards. */
  readonly isBare: boolean;
  /** The new area of the sheet's autofilter. */
  readonly filter?: Area;
  /** Links by their cell, such as `B3`: where they lead and what they show, or null for one that goes. */
  readonly links: ReadonlyMap<string, InnerLink | null>;
  /** All marks of ours that shall stand there; left out when they stay as they are. */
  readonly marks?: readonly OwnMark[];
}
