import type { Applied, Area, Book, CellBlock, Edit, Job, Listener, Mark, Watch, Workbook } from '../port.ts';
import { WorkbookTrouble } from '../port.ts';
import { applyEdits } from './apply-edits.ts';
import { usesDate1904 } from './date-base.ts';
import { Echoes } from './echoes.ts';
import { featuresOf, type Features } from './features.ts';
import { replaceMarks } from './marks.ts';
import { KnownOutline } from './known-outline.ts';
import { rangeOf } from './placement.ts';
import { readBook } from './read-book.ts';
import { readCells } from './read-cells.ts';
import { Requests, type ExcelApi } from './requests.ts';
import { Watching } from './watching.ts';

export interface OfficeOptions {
  /** `Office.context.requirements.isSetSupported`. Everything above ExcelApi 1.9 is asked for. */
  readonly isSetSupported: (set: string, version: string) => boolean;
  /** How long one request may take, in milliseconds. Excel on the web sometimes never answers. */
  readonly timeout?: number;
}

const twoMinutes = 120_000;

/**
 * The workbook that is open in Excel, over Office.js from ExcelApi 1.9 on. Calls wait for each other.
 *
 * @example
 * const { requirements } = Office.context;
 * const workbook = new OfficeWorkbook(Excel, { isSetSupported: requirements.isSetSupported.bind(requirements) });
 */
export class OfficeWorkbook implements Workbook {
  private readonly requests: Requests;
  private readonly features: Features;
  private readonly echoes = new Echoes();
  private readonly outline = new KnownOutline();
  private readonly watching: Watching;
  private date1904: boolean | undefined;

  constructor(excel: ExcelApi, { isSetSupported, timeout = twoMinutes }: OfficeOptions) {
    this.requests = new Requests(excel, timeout);
    this.features = featuresOf(isSetSupported);
    this.watching = new Watching(this.requests, this.features, this.echoes, this.outline);
  }

  book(job?: Job): Promise<Book> {
    return this.requests.inTurn(async () => {
      this.date1904 ??= await usesDate1904(this.requests);
      const { outline, ...book } = await readBook(this.requests, this.features, job);
      if (this.watching.upTo !== undefined) this.outline.keep(outline);
      return { ...book, date1904: this.date1904 };
    });
  }

  read(at: Area, also: readonly 'formulas'[] = [], job?: Job): Promise<CellBlock> {
    return this.requests.inTurn(async () => {
      const [block] = await readCells(this.requests, [at], { formulas: also.includes('formulas'), job });
      if (!block) throw new WorkbookTrouble({ code: 'gone', at, detail: `no sheet with id ${at.sheet}` });
      return block;
    });
  }

  apply(edits: readonly Edit[], job?: Job, upTo?: number): Promise<Applied> {
    return this.requests.inTurn(() => {
      const { requests, features, echoes, outline } = this;
      const trusted = upTo !== undefined && upTo === this.watching.upTo;
      return applyEdits({ requests, features, echoes, outline, trusted }, edits, job);
    });
  }

  mark(layer: string, marks: readonly Mark[]): Promise<void> {
    return this.requests.inTurn(() => replaceMarks(this.requests, layer, marks));
  }

  watch(listener: Listener): Promise<Watch> {
    return this.requests.inTurn(() => this.watching.start(listener));
  }

  select(at: Area): Promise<void> {
    return this.requests.inTurn(() =>
      this.requests.send(({ workbook }) => {
        const sheet = workbook.worksheets.getItem(at.sheet);
        sheet.activate();
        rangeOf(sheet, at).select();
        return () => {};
      }),
    );
  }
}
