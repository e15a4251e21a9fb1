import type { Area, Chart, Content, ListArea, Runs, Sheet, SheetEdit } from '../port.ts';
import { Grid } from './grid.ts';
import type { Texts } from './texts.ts';

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

/** A chart where it stands. */
export interface PlacedChart {
  readonly at: Area;
  readonly chart: Chart;
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
  /** Of a sheet of ours, added since the workbook was opened. */
  looks: Pick<SheetEdit, 'columns' | 'rows'> | undefined;
  /** Of ours. */
  charts: PlacedChart[] = [];
  /** On a sheet of ours somebody else has drawn something. */
  hasDrawings = false;
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
