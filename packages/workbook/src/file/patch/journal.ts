import {
  sameContent,
  type CellsEdit,
  type ModelSheet,
  type ModelWorkbook,
  type PlacedChart,
} from '../../model/index.ts';
import type { Area, ColumnsEdit, Content, ListArea, Mark } from '../../port.ts';
import { CellSet, keyOfCell } from './cell-set.ts';
import { OriginalCells } from './original-cells.ts';

/**
 * What stood in the file before we touched it. Changes are what differs from that in the end, however often it went to
 * and fro: what was taken back costs nothing, and the file comes out as it went in.
 */
export class Journal {
  private readonly model: ModelWorkbook;
  private readonly originals = new Map<string, OriginalCells>();
  private readonly added = new Map<string, ColumnsEdit>();
  private readonly removed = new Map<string, ColumnsEdit>();
  private readonly lists: ReadonlyMap<string, readonly ListArea[]>;
  private readonly charts: ReadonlyMap<string, readonly PlacedChart[]>;
  private readonly anchors: ReadonlyMap<string, Area>;
  private readonly marks: ReadonlyMap<string, readonly Mark[]>;

  constructor(model: ModelWorkbook) {
    this.model = model;
    this.lists = new Map(model.sheets.map(({ id, lists }) => [id, [...lists]]));
    this.charts = new Map(model.sheets.map(({ id, charts }) => [id, [...charts]]));
    this.anchors = new Map(model.anchors);
    this.marks = new Map(model.marks);
  }

  /** Remembers the cells that an edit may change. To be called before it is applied. */
  watch({ at }: CellsEdit): void {
    const sheet = this.model.sheets.find(({ id }) => id === at.sheet);
    if (!sheet) return;
    let cells = this.originals.get(at.sheet);
    if (!cells) this.originals.set(at.sheet, (cells = new OriginalCells()));
    for (let row = at.top; row < at.top + at.rows; row++)
      for (let column = at.left; column < at.left + at.columns; column++)
        cells.keep(row, column, sheet.grid.get(row, column));
  }

  /** Takes note of an edit that was done. */
  done(edit: CellsEdit): void {
    if (edit.do === 'write') return;
    const [there, gone] = edit.do === 'add-columns' ? [this.added, this.removed] : [this.removed, this.added];
    if (!gone.delete(edit.anchor)) there.set(edit.anchor, edit);
  }

  /** A sheet that the file does not have. */
  isNew = ({ id }: ModelSheet): boolean => !this.lists.has(id);

  /** Sheets of the file that have gone. */
  get gone(): string[] {
    return [...this.lists.keys()].filter((id) => !this.model.sheets.some((sheet) => sheet.id === id));
  }

  /** Cells of a sheet of the file that now differ from it, and whether a formula of the file is among them. */
  touched({ id, grid }: ModelSheet): { readonly cells: CellSet; readonly losesFormulas: boolean } {
    const keys: number[] = [];
    let losesFormulas = false;
    for (const [row, column, before] of this.originals.get(id) ?? []) {
      if (sameContent(grid.get(row, column), before)) continue;
      keys.push(keyOfCell(row, column));
      losesFormulas ||= isFormula(before);
    }
    return { cells: new CellSet(keys), losesFormulas };
  }

  addedTo = (sheet: string): ColumnsEdit[] => [...this.added.values()].filter(({ at }) => at.sheet === sheet);
  removedFrom = (sheet: string): ColumnsEdit[] => [...this.removed.values()].filter(({ at }) => at.sheet === sheet);

  /** Lists that have become wider or narrower, with their place among the sheet's lists of that kind. */
  changedLists(sheet: ModelSheet): { list: ListArea; before: ListArea; place: number }[] {
    const before = this.lists.get(sheet.id) ?? [];
    return sheet.lists.flatMap((list, index) => {
      const was = before[index];
      if (!was || was.at.columns === list.at.columns) return [];
      return [{ list, before: was, place: before.slice(0, index).filter(({ kind }) => kind === list.kind).length }];
    });
  }

  /** Whether a sheet of the file has other charts than it came with. */
  hasOtherCharts = ({ id, charts }: ModelSheet): boolean =>
    JSON.stringify(charts) !== JSON.stringify(this.charts.get(id) ?? []);

  /** Anchors that have come, with their area, and gone, with null. */
  changedAnchors(): Map<string, Area | null> {
    const { anchors } = this.model;
    const changed = new Map<string, Area | null>();
    for (const name of this.anchors.keys()) if (!anchors.has(name)) changed.set(name, null);
    for (const [name, at] of anchors)
      if (JSON.stringify(this.anchors.get(name)) !== JSON.stringify(at)) changed.set(name, at);
    return changed;
  }

  /** Sheets whose marks are no longer those of the file. */
  sheetsWithChangedMarks(): Set<string> {
    const [before, now] = [bySheet(this.marks), bySheet(this.model.marks)];
    return new Set([...before.keys(), ...now.keys()].filter((id) => before.get(id) !== now.get(id)));
  }

  /** Whether the file came with anything of ours. */
  get hadOurs(): boolean {
    return this.anchors.size + this.marks.size > 0;
  }

  get hadMarks(): boolean {
    return this.marks.size > 0;
  }
}

/** Marks as text, sheet by sheet: enough to see whether they are the same. */
function bySheet(layers: ReadonlyMap<string, readonly Mark[]>): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [layer, marks] of layers)
    for (const mark of marks)
      texts.set(mark.at.sheet, `${texts.get(mark.at.sheet) ?? ''}${JSON.stringify([layer, mark])}\n`);
  return texts;
}

const isFormula = (content: Content): boolean =>
  typeof content === 'object' && content !== null && 'formula' in content;
