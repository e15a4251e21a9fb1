import { contains, isSheetEdit, onSheets, sameArea, standingIds } from '@keshen/workbook/model';
import type {
  Applied,
  Area,
  Book,
  CellBlock,
  Change,
  Edit,
  Job,
  Listener,
  Mark,
  Watch,
  Workbook,
  WriteEdit,
} from '@keshen/workbook/port';
import { anchorPrefix } from '../case/our-columns.ts';
import { rowRuns } from './row-runs.ts';
import { KeptBlock } from './kept-block.ts';

/** What has to be read again after a change: some cells, or everything because places are no longer certain. */
export type Touched = readonly Area[] | 'everything';

/**
 * A workbook, and what was read of it. While it keeps, reading is answered from what is kept; changes are taken up
 * piece by piece and our own writing is entered as it is done, so that a check can be run again without reading.
 */
export class Mirror implements Workbook {
  private readonly host: Workbook;
  private keeps = false;
  private shape: Book | undefined;
  private blocks: KeptBlock[] = [];
  /** Changed cells of ours: nothing hangs on them, but a plan has to know what stands there. */
  private unread: Area[] = [];
  /** The number of the last change that is in what is kept, and of the last that was told. */
  private upTo = 0;
  private told = 0;

  constructor(host: Workbook) {
    this.host = host;
  }

  /** Keeps what is read from now on. `from` is the number of the last change before. */
  keep(from: number): void {
    this.keeps = true;
    this.told = from;
    this.forget();
  }

  release(): void {
    this.keeps = false;
    this.forget();
  }

  /** A change was told. */
  tell(number: number): void {
    this.told = number;
  }

  /** Everything is read anew when it is asked for. */
  forget(): void {
    this.shape = undefined;
    this.blocks = [];
    this.unread = [];
    this.upTo = this.told;
  }

  /** The number of the last change that a plan made now knows of; undefined where it does not know all that is kept. */
  get known(): number | undefined {
    return this.keeps && this.shape && this.unread.length === 0 ? this.upTo : undefined;
  }

  async book(job?: Job): Promise<Book> {
    if (this.shape) return this.shape;
    const book = await this.host.book(job);
    if (this.keeps) this.shape = book;
    return book;
  }

  async read(at: Area, also: readonly 'formulas'[] = [], job?: Job): Promise<CellBlock> {
    const kept = this.blocks.find((block) => sameArea(block.at, at));
    if (kept) return kept;
    const block = await this.host.read(at, this.keeps ? ['formulas'] : also, job);
    if (!this.keeps) return block;
    const keeping = new KeptBlock(block);
    this.blocks.push(keeping);
    return keeping;
  }

  /** What of a change has to be read again before the next check; nothing where no check looks. */
  touched(change: Change): Touched {
    if (!this.shape) return 'everything';
    if (change.what === 'calculated') return this.formulasOn(change.sheet);
    if (change.what !== 'edited' && change.what !== 'sorted') return 'everything';
    const { at } = change;
    if (this.isOurs(at)) {
      this.unread.push(at);
      return [];
    }
    if (this.blocks.some((block) => block.covers(at))) return [at];
    const sheet = this.shape.sheets.find(({ id }) => id === at.sheet);
    const isUnseen = sheet?.used && sheet.shown !== 'yes' && !this.blocks.some((block) => block.at.sheet === at.sheet);
    return isUnseen && covers(sheet.used, at) ? [] : 'everything';
  }

  /** Reads rows of what is kept again, as wide as they are kept. `upTo` is the number of the last change that is in them. */
  async refresh(areas: readonly Area[], upTo: number, job?: Job): Promise<void> {
    const unread = [...this.unread, ...areas];
    for (const block of this.blocks)
      for (const at of rowRuns(block.at, unread)) block.take(await this.host.read(at, ['formulas'], job));
    this.unread = [];
    this.upTo = upTo;
  }

  async apply(edits: readonly Edit[], job?: Job, upTo?: number): Promise<Applied> {
    const applied = await this.host.apply(edits, job, upTo);
    if (!this.keeps) return applied;
    if (applied.stale.length > 0 || !this.enter(applied.done, edits)) this.forget();
    return applied;
  }

  mark(layer: string, marks: readonly Mark[], job?: Job): Promise<void> {
    return this.host.mark(layer, marks, job);
  }

  select(at: Area): Promise<void> {
    return this.host.select(at);
  }

  watch(listener: Listener): Promise<Watch> {
    return this.host.watch(listener);
  }

  /** Enters what was written; false where that moved or made more than cells. */
  private enter(done: readonly Edit[], plan: readonly Edit[]): boolean {
    if (!this.shape || done.some((edit) => edit.do !== 'write')) return done.length === 0;
    const ids = standingIds(plan.filter(isSheetEdit), this.shape.anchors);
    return done.every((edit) => edit.do === 'write' && this.enterCells(onSheets(edit, ids)));
  }

  private enterCells({ at, now }: WriteEdit): boolean {
    const block = this.blocks.find((candidate) => candidate.covers(at)) ?? this.grown(at);
    if (!block) return false;
    now.forEach((content, i) => block.write(at.top + Math.floor(i / at.columns), at.left + (i % at.columns), content));
    return true;
  }

  /** The block of a sheet of ours with room for more rows below. */
  private grown(at: Area): KeptBlock | undefined {
    const block = this.blocks.find((candidate) => candidate.covers({ ...at, top: candidate.at.top, rows: 1 }));
    if (!block || !this.shape || at.top < block.at.top || !this.isOwnSheet(at.sheet)) return undefined;
    block.growTo(at.top + at.rows - block.at.top);
    const sheets = this.shape.sheets.map((sheet) => (sheet.id === at.sheet ? { ...sheet, used: block.at } : sheet));
    this.shape = { ...this.shape, sheets };
    return block;
  }

  private isOwnSheet(id: string): boolean {
    return [...this.shape!.anchors].some(([name, { sheet }]) => sheet === id && !name.startsWith(anchorPrefix));
  }

  private isOurs(at: Area): boolean {
    return [...this.shape!.anchors].some(([name, area]) => name.startsWith(anchorPrefix) && covers(area, at));
  }

  /** The rows of a sheet from the first in which a formula stands to the last. */
  private formulasOn(sheet: string): Area[] {
    return this.blocks
      .filter(({ at }) => at.sheet === sheet)
      .flatMap(({ at, formulas }) => {
        if (formulas.size === 0) return [];
        let [first, last] = [at.rows, 0];
        for (const key of formulas.keys()) {
          first = Math.min(first, Math.floor(key / at.columns));
          last = Math.max(last, Math.floor(key / at.columns));
        }
        return [{ ...at, top: at.top + first, rows: last - first + 1 }];
      });
  }
}

const covers = (outer: Area, { sheet, top, left, rows, columns }: Area): boolean =>
  outer.sheet === sheet && contains(outer, top, left) && contains(outer, top + rows - 1, left + columns - 1);
