import type { Job } from '@keshen/workbook/port';
import type { News, Place, SessionPort } from '../session-port.ts';

type Answers = { [M in keyof SessionPort]: Awaited<ReturnType<SessionPort[M]>> };

/** A session whose answers a test gives when it likes, or has given before. It keeps what it was asked. */
export class PlayedSession implements SessionPort {
  readonly shown: Place[] = [];
  readonly jobs: (Job | undefined)[] = [];
  readonly asked: (readonly [method: keyof SessionPort, ...args: unknown[]])[] = [];
  /** Answered at once. */
  given: Partial<Answers> = {};
  private readonly waiting: { resolve: (answer: never) => void; reject: (error: unknown) => void }[] = [];

  check: SessionPort['check'] = (request, job) => this.wait('check', [request], job);
  annotate: SessionPort['annotate'] = (job) => this.wait('annotate', [], job);
  clear: SessionPort['clear'] = (job) => this.wait('clear', [], job);
  setup: SessionPort['setup'] = () => this.wait('setup', []);
  chooseColumns: SessionPort['chooseColumns'] = (request, job) => this.wait('chooseColumns', [request], job);
  fixes: SessionPort['fixes'] = () => this.wait('fixes', []);
  fix: SessionPort['fix'] = (codes, only, job) => this.wait('fix', [codes, only], job);
  revert: SessionPort['revert'] = (job) => this.wait('revert', [], job);
  accept: SessionPort['accept'] = (what, note, job) => this.wait('accept', [what, note], job);
  policy: SessionPort['policy'] = () => this.wait('policy', []);
  settle: SessionPort['settle'] = (entry, job) => this.wait('settle', [entry], job);
  whatIf: SessionPort['whatIf'] = (set) => this.wait('whatIf', [set]);
  trace: SessionPort['trace'] = (row) => this.wait('trace', [row]);
  quotas: SessionPort['quotas'] = () => this.wait('quotas', []);
  writeQuotas: SessionPort['writeQuotas'] = (job) => this.wait('writeQuotas', [], job);
  statistics: SessionPort['statistics'] = () => this.wait('statistics', []);
  writeStatistics: SessionPort['writeStatistics'] = (job) => this.wait('writeStatistics', [], job);
  papers: SessionPort['papers'] = () => this.wait('papers', []);
  paper: SessionPort['paper'] = (fileName) => this.wait('paper', [fileName]);

  undo: SessionPort['undo'] = (job) => this.wait('undo', [], job);
  /** Who hears of edits; null while nobody follows. */
  heard: ((news: News) => void) | null = null;

  follow(heard: (news: News) => void): Promise<void> {
    this.heard = heard;
    return Promise.resolve();
  }

  unfollow(): Promise<void> {
    this.heard = null;
    return Promise.resolve();
  }

  show(place: Place): Promise<void> {
    this.shown.push(place);
    return Promise.resolve();
  }

  /** Ends the oldest call that waits. */
  answer(answer: Answers[keyof Answers]): void {
    this.waiting.shift()!.resolve(answer as never);
  }

  fail(error: unknown): void {
    this.waiting.shift()!.reject(error);
  }

  private wait<M extends keyof Answers>(method: M, args: readonly unknown[], job?: Job): Promise<Answers[M]> {
    this.asked.push([method, ...args]);
    const given = this.given[method];
    if (given !== undefined) return Promise.resolve(given);
    this.jobs.push(job);
    return new Promise<Answers[M]>((resolve, reject) => this.waiting.push({ resolve, reject }));
  }
}
