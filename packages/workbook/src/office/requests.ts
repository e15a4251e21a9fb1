/// <reference types="@microsoft/office-js/dist/office" />
// The types that ship with the library that we load: what it lacks does not compile. Whoever imports us needs them too.
import { WorkbookTrouble } from '../port.ts';
import { breath } from './pace.ts';
import { troubleOf } from './trouble.ts';

/** The namespace `Excel` of Office.js, handed in: nothing here looks for a global. */
export type ExcelApi = typeof Excel;

/** Queues what a request asks; the function that it returns reads the answer. */
export type Ask<T> = (context: Excel.RequestContext) => () => T;

/**
 * The way to Excel: one call at a time, one answer a request, never an endless wait.
 *
 * Each request has a context of its own and no object outlives it but handlers of events, so that Excel keeps no references for us and no
 * second request has to clean up, as after `Excel.run`.
 */
export class Requests {
  private readonly api: ExcelApi;
  private readonly timeout: number;
  private last: Promise<unknown> = Promise.resolve();

  /** `timeout` in milliseconds. */
  constructor(api: ExcelApi, timeout: number) {
    this.api = api;
    this.timeout = timeout;
  }

  /** Runs `work` when all that was asked before is done: Excel refuses or loses calls that overlap. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => {});
    return turn;
  }

  /** One round trip. Raises `WorkbookTrouble` when Excel refuses, fails or stays silent. */
  send<T>(ask: Ask<T>): Promise<T> {
    return this.sendOn(new this.api.RequestContext(), ask);
  }

  /** The same on a context that lives on: handlers of events hang on the one that they were added with. */
  async sendOn<T>(context: Excel.RequestContext, ask: Ask<T>): Promise<T> {
    const answer = ask(context);
    await this.inTime(context.sync());
    // The library has just unpacked the answer on end: what we make of it is work of its own.
    await breath();
    return answer();
  }

  private async inTime(sync: Promise<unknown>): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      const trouble = new WorkbookTrouble({ code: 'timeout', detail: `no answer within ${this.timeout} ms` });
      timer = setTimeout(() => reject(trouble), this.timeout);
    });
    try {
      await Promise.race([sync, late]);
    } catch (cause) {
      throw troubleOf(cause);
    } finally {
      clearTimeout(timer);
    }
  }
}
