import type { Area, ColumnsEdit, Content } from '../../port.ts';
import type { OwnMark } from '../read/own-marks.ts';

/** What becomes of one cell. Its style stays; a new cell takes the style of its row or column. */
export interface CellChange {
  readonly content: Content;
  /** A cell of ours takes the style of the cell in this column of its row, … */
  readonly like?: number;
  /** … and this number format. */
  readonly format?: string;
  /** The cell goes altogether, with its style. */
  readonly remove?: boolean;
}

/** Everything that is to change in one sheet part. */
export interface SheetChange {
  /** Row → column → change. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellChange>>;
  /** Whether a formula of the file gives way: others may share it. */
  readonly losesFormulas: boolean;
  readonly added: readonly ColumnsEdit[];
  readonly removed: readonly ColumnsEdit[];
  /** The new area of the sheet's autofilter. */
  readonly filter?: Area;
  /** All marks of ours that shall stand there; left out when they stay as they are. */
  readonly marks?: readonly OwnMark[];
}
