import { WorkbookTrouble, type Change, type Watch } from '@keshen/workbook/port';
import type { Report } from '../report.ts';
import type { Mirror } from './mirror.ts';

/** A change in one of the workbooks of a case. */
export interface Heard {
  readonly workbook: number;
  readonly change: Change;
  readonly number: number;
}

export interface LiveOptions {
  /**
   * Calls `look` when it has been quiet for a moment, and gives back what calls it off. The clock is the app's: some 300 ms
   * after the last change of a burst.
   */
  readonly later: (look: () => void) => () => void;
  /** The report as it is now; also where nothing in it has changed. */
  readonly updated: (report: Report) => void;
  /** The check cannot be run (`CheckRefused`), or the host fails (`WorkbookTrouble`). The next change is looked at again. */
  readonly failed: (cause: unknown) => void;
  /**
   * Runs a look when nothing else is under way that reads or writes the workbooks: between reading and writing of a task no
   * other may write. Left out: at once.
   */
  readonly inTurn?: <T>(look: () => Promise<T>) => Promise<T>;
  /** The clerk is typing in a cell, and Excel answers nobody: looked at again in a moment. */
  readonly held?: () => void;
}

/** What live re-checking asks of a session. */
export interface Followed {
  /** Takes changes up; undefined where no check looks at any of them. `held`: the host answers nobody just now. */
  take(heard: readonly Heard[]): Promise<Report | undefined | 'held'>;
}

/** Looks at what has changed, burst by burst, one after the other. */
export class Live {
  private readonly session: Followed;
  private readonly options: LiveOptions;
  private readonly watches: Watch[] = [];
  private mirrors: readonly Mirror[] = [];
  private waiting: Heard[] = [];
  private callOff: (() => void) | undefined;
  private looking: Promise<void> = Promise.resolve();
  private on = true;

  constructor(session: Followed, options: LiveOptions) {
    this.session = session;
    this.options = options;
  }

  /** Listens to workbooks, which from now on keep what is read of them. */
  async listen(mirrors: readonly Mirror[]): Promise<void> {
    this.mirrors = mirrors;
    for (const [workbook, mirror] of mirrors.entries()) {
      const watch = await mirror.watch((change, number) => this.hear({ workbook, change, number }));
      this.watches.push(watch);
      mirror.keep(watch.from);
    }
  }

  /** Looks no more. What is being looked at is finished first. */
  async stop(): Promise<void> {
    this.on = false;
    this.callOff?.();
    for (const watch of this.watches) await watch.stop();
    await this.looking;
    for (const mirror of this.mirrors) mirror.release();
  }

  private hear(heard: Heard): void {
    if (!this.on) return;
    this.mirrors[heard.workbook]!.tell(heard.number);
    this.waiting.push(heard);
    this.lookLater();
  }

  private lookLater(): void {
    this.callOff?.();
    this.callOff = this.options.later(() => {
      this.looking = this.looking.then(() => this.look());
    });
  }

  private async look(): Promise<void> {
    if (!this.on || this.waiting.length === 0) return;
    const heard = this.waiting;
    this.waiting = [];
    try {
      const { inTurn = (now) => now() } = this.options;
      const report = await inTurn(() => this.session.take(heard));
      if (report === 'held') this.hold(heard);
      else if (report) this.options.updated(report);
    } catch (cause) {
      if (cause instanceof WorkbookTrouble && cause.trouble.code === 'cell-edit') this.hold(heard);
      else {
        // What was heard is not lost: the next look reads everything.
        this.waiting.unshift(...heard.map((one): Heard => ({ ...one, change: { what: 'unknown' } })));
        this.options.failed(cause);
      }
    }
  }

  private hold(heard: readonly Heard[]): void {
    this.waiting.unshift(...heard);
    this.options.held?.();
    this.lookLater();
  }
}
