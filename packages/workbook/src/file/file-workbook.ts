import { isCellsEdit, onSheets, standingIds, type CellsEdit, type ModelWorkbook } from '../model/index.ts';
import type { Applied, Area, Book, CellBlock, Edit, Job, Mark, Watch, Workbook } from '../port.ts';
import type { Package } from './package.ts';
import { Journal } from './patch/journal.ts';
import { patchPackage } from './patch/patch-package.ts';
import type { WorkbookParts } from './read/read-workbook.ts';

/** Where a workbook came from, and what is patched when it is saved. */
export interface Source {
  /** The file as it was opened. */
  readonly bytes: Uint8Array;
  /** The package that takes the changes: the file itself, or for text one made of it. */
  readonly package: () => { readonly file: Package; readonly parts: WorkbookParts };
  /** What a changed file is: text becomes a workbook. */
  readonly savesAs: 'same' | 'xlsx';
}

/** A workbook file in memory. Saving gives new bytes; whoever opened it writes them. */
export class FileWorkbook implements Workbook {
  /** `xlsx`: with changes of ours, a text file is saved as a workbook, and wants another name. */
  readonly savesAs: Source['savesAs'];
  /** The workbook as it stands, for readers in the same thread that want no copies. */
  readonly model: ModelWorkbook;
  private readonly source: Source;
  private readonly journal: Journal;

  constructor(model: ModelWorkbook, source: Source) {
    this.model = model;
    this.source = source;
    this.savesAs = source.savesAs;
    this.journal = new Journal(model);
  }

  /** Cannot show anything to the clerk, so it has no `select`. */
  async book(): Promise<Book> {
    return { ...(await this.model.book()), can: new Set() };
  }

  read(at: Area, also?: readonly 'formulas'[]): Promise<CellBlock> {
    return this.model.read(at, also);
  }

  async apply(edits: readonly Edit[], job?: Job): Promise<Applied> {
    for (const edit of this.onTheirSheets(edits, edits)) this.journal.watch(edit);
    const applied = await this.model.apply(edits, job);
    for (const edit of this.onTheirSheets(applied.done, edits)) this.journal.done(edit);
    return applied;
  }

  /** The edits of cells, with the ids that the sheets of the plan really have, as far as they stand by now. */
  private onTheirSheets(edits: readonly Edit[], plan: readonly Edit[]): CellsEdit[] {
    const ids = standingIds(plan, this.model.anchors);
    return edits.flatMap((edit) => (isCellsEdit(edit) ? [onSheets(edit, ids)] : []));
  }

  mark(layer: string, marks: readonly Mark[]): Promise<void> {
    return this.model.mark(layer, marks);
  }

  /** A file shows nothing; the sheet must be there all the same. */
  select(at: Area): Promise<void> {
    return this.model.select(at);
  }

  /** A file in memory is ours alone: there is never anything to tell. */
  watch(): Promise<Watch> {
    return Promise.resolve({ from: 0, stop: () => Promise.resolve() });
  }

  /**
   * The file with all changes made. Parts that they do not touch keep their bytes, packed as they were; without any
   * change it is the file as it was opened. `level` is that of DEFLATE, from 1, fast, to 9, small.
   */
  save({ level = 6 }: { readonly level?: number } = {}): Uint8Array {
    const { file, parts } = this.source.package();
    return patchPackage(file, parts, this.model, this.journal, level) ?? this.source.bytes;
  }
}
