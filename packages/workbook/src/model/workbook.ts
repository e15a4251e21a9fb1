import {
  WorkbookTrouble,
  type Applied,
  type Area,
  type Book,
  type Capability,
  type CellBlock,
  type Change,
  type Edit,
  type Job,
  type Listener,
  type Mark,
  type Sheet,
  type Trouble,
  type Warning,
  type Watch,
  type Workbook,
} from '../port.ts';
import { performer, writable } from './perform.ts';
import { ModelSheet, type SheetContents } from './sheet.ts';
import { Texts } from './texts.ts';

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
  private readonly listeners = new Set<Listener>();
  private changes = 0;

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
      ({ id, name, shown, locked, used, merges, hiddenRows, hiddenColumns, lists, grid }): Sheet => ({
        id,
        name,
        shown,
        locked,
        used,
        filledColumns: grid.filledColumns(),
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
    const perform = performer(this, edits);
    let failed: Trouble | null = null;
    for (const edit of edits) {
      try {
        if (job?.cancel?.aborted) throw new WorkbookTrouble({ code: 'cancelled', detail: 'the clerk cancelled' });
        const outcome = perform(edit);
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
      for (const { at } of marks) writable(this, at);
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

  watch(listener: Listener): Promise<Watch> {
    // One of its own, so that the same listener may watch twice.
    const own: Listener = (change, number) => listener(change, number);
    this.listeners.add(own);
    return Promise.resolve({
      from: this.changes,
      stop: () => {
        this.listeners.delete(own);
        return Promise.resolve();
      },
    });
  }

  /** Tells who watches that others have changed something: for whoever plays them, such as `Clerk`. */
  tell(change: Change): void {
    this.changes++;
    for (const listener of this.listeners) listener(change, this.changes);
  }
}

function attempt<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()));
}
