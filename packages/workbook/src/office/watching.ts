import type { Change, Listener, Watch } from '../port.ts';
import { areasIn, authorOf, changesOf } from './change-of.ts';
import { keyOf, sheetAdded, sheetDeleted, type Echoes } from './echoes.ts';
import type { Features } from './features.ts';
import type { KnownOutline } from './known-outline.ts';
import type { Requests } from './requests.ts';

interface Registered {
  /** The one that the handlers were added with, and can be taken off. */
  readonly context: Excel.RequestContext;
  readonly handlers: readonly { remove(): void }[];
}

/**
 * Excel's events as changes. They are registered once, with the first listener, and taken off with the last; hearing one
 * asks nothing of Excel.
 */
export class Watching {
  private readonly requests: Requests;
  private readonly features: Features;
  private readonly echoes: Echoes;
  private readonly outline: KnownOutline;
  private readonly listeners = new Set<Listener>();
  private registered: Registered | undefined;
  private told = 0;

  constructor(requests: Requests, features: Features, echoes: Echoes, outline: KnownOutline) {
    this.requests = requests;
    this.features = features;
    this.echoes = echoes;
    this.outline = outline;
  }

  /** The number of the last change, while every change is told. */
  get upTo(): number | undefined {
    return this.registered && this.features.since10 ? this.told : undefined;
  }

  async start(listener: Listener): Promise<Watch> {
    this.registered ??= await this.requests.send((context) => this.register(context));
    // One of its own, so that the same listener may watch twice.
    const own: Listener = (change, number) => listener(change, number);
    this.listeners.add(own);
    return { from: this.told, stop: () => this.stop(own) };
  }

  private async stop(listener: Listener): Promise<void> {
    this.listeners.delete(listener);
    const { registered } = this;
    if (this.listeners.size > 0 || !registered) return;
    this.registered = undefined;
    this.outline.forget();
    const { context, handlers } = registered;
    await this.requests.inTurn(() =>
      this.requests.sendOn(context, () => {
        for (const handler of handlers) handler.remove();
        return () => {};
      }),
    );
  }

  private register(context: Excel.RequestContext): () => Registered {
    const { worksheets } = context.workbook;
    const { since10, since17 } = this.features;
    const handlers = [
      worksheets.onChanged.add((event) => this.changed(event)),
      worksheets.onAdded.add((event) => this.sheet('sheet-added', event)),
      worksheets.onDeleted.add((event) => this.sheet('sheet-deleted', event)),
      worksheets.onCalculated.add(({ worksheetId }) => this.hear({ what: 'calculated', sheet: worksheetId })),
      ...(since10
        ? [
            worksheets.onRowSorted.add((event) => this.sorted(event)),
            worksheets.onColumnSorted.add((event) => this.sorted(event)),
          ]
        : []),
      ...(since17 ? [worksheets.onNameChanged.add((event) => this.sheet('sheet-renamed', event))] : []),
    ];
    return () => ({ context, handlers });
  }

  private changed(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    const ours = event.triggerSource === 'ThisLocalAddin' || this.isEcho(event);
    if (ours) return done;
    // Before ExcelApi 1.10 rows may have changed places without a word: then no place is certain.
    if (!this.features.since10) return this.hear({ what: 'unknown' });
    for (const change of changesOf(event)) void this.hear(change);
    return done;
  }

  private isEcho(event: Excel.WorksheetChangedEventArgs): boolean {
    if (event.source === 'Remote') return false;
    const areas = areasIn(event) ?? [];
    return areas.length > 0 && areas.every((at) => this.echoes.takes(keyOf(at)));
  }

  private sorted(event: Excel.WorksheetRowSortedEventArgs | Excel.WorksheetColumnSortedEventArgs): Promise<void> {
    const areas = areasIn(event);
    if (!areas) return this.hear({ what: 'unknown' });
    for (const at of areas) void this.hear({ what: 'sorted', at, by: authorOf(event) });
    return done;
  }

  private sheet(
    what: 'sheet-added' | 'sheet-deleted' | 'sheet-renamed',
    event: Pick<Excel.WorksheetAddedEventArgs, 'worksheetId' | 'source'>,
  ): Promise<void> {
    const by = authorOf(event);
    const echo = what === 'sheet-added' ? sheetAdded : sheetDeleted;
    if (what !== 'sheet-renamed' && by === 'clerk' && this.echoes.takes(echo)) return done;
    return this.hear({ what, sheet: event.worksheetId, by });
  }

  private hear(change: Change): Promise<void> {
    this.told++;
    this.outline.hear(change);
    for (const listener of this.listeners) listener(change, this.told);
    return done;
  }
}

/** Excel's handlers answer with a promise. */
const done = Promise.resolve();
