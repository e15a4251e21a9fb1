import type { Report } from '@keshen/review';
import type { Applied, Job } from '@keshen/workbook/port';
import type { Place, SessionPort } from '../session-port.ts';

/** A session whose answers a test gives when it likes. It keeps what it was asked. */
export class PlayedSession implements SessionPort {
  readonly shown: Place[] = [];
  readonly jobs: (Job | undefined)[] = [];
  private readonly waiting: { resolve: (answer: never) => void; reject: (error: unknown) => void }[] = [];

  check(_request: object, job?: Job): Promise<Report> {
    return this.wait(job);
  }

  annotate(job?: Job): Promise<readonly Applied[]> {
    return this.wait(job);
  }

  clear(job?: Job): Promise<readonly Applied[]> {
    return this.wait(job);
  }

  show(place: Place): Promise<void> {
    this.shown.push(place);
    return Promise.resolve();
  }

  /** Ends the oldest call that waits. */
  answer(answer: Report | readonly Applied[]): void {
    this.waiting.shift()!.resolve(answer as never);
  }

  fail(error: unknown): void {
    this.waiting.shift()!.reject(error);
  }

  private wait<T>(job: Job | undefined): Promise<T> {
    this.jobs.push(job);
    return new Promise<T>((resolve, reject) => this.waiting.push({ resolve, reject }));
  }
}
