import {
  fixableCodes,
  quotaReport,
  traceRows,
  type AcceptanceNote,
  type CheckRequest,
  type Exports,
  type FixableCode,
  type Place,
  type PolicyEntry,
  type Session,
  type ToAccept,
} from '@keshen/review';
import type { Applied, Job } from '@keshen/workbook/port';
import { outcomeOf } from '../model/outcome.ts';
import type { RowPlace } from '../model/place.ts';
import { failureOf } from '../model/failure.ts';
import type { News, SessionPort, Written } from '../session-port.ts';
import { comparisonView } from './comparison-view.ts';
import { fixView } from './fix-view.ts';
import { packedPapers, paperFile, paperViews } from './papers.ts';
import { policyViews } from './policy-view.ts';
import { setupView } from './setup-view.ts';
import { statisticsViews } from './statistics-view.ts';
import { tracedView } from './traced-view.ts';

/** Milliseconds without a change that end a burst of edits. */
const quiet = 300;

/** A session in plain data, as the pane asks for it. It lives where the session lives, in a worker. */
export class Desk implements SessionPort {
  private readonly session: Session;
  private live: Awaited<ReturnType<Session['follow']>> | undefined;
  private exports: { readonly of: Session['result']; readonly papers: Exports } | undefined;

  constructor(session: Session) {
    this.session = session;
  }

  async check(request: CheckRequest, job?: Job) {
    return this.session.check(request, job);
  }

  async annotate(job?: Job) {
    return outcomeOf(await this.session.annotate(job));
  }

  async clear(job?: Job) {
    return outcomeOf(await this.session.clear(job));
  }

  async show(place: Place) {
    await this.session.show(place);
  }

  async setup() {
    return setupView(this.session.result);
  }

  async chooseColumns(request: CheckRequest, job?: Job) {
    await this.session.check(request, job);
    return this.written(await this.session.rememberColumns(job));
  }

  async fixes() {
    return this.session.fixes(new Set(fixableCodes)).map(fixView);
  }

  async fix(codes: readonly FixableCode[], only?: Place, job?: Job) {
    return this.written(await this.session.fix(new Set(codes), job, only));
  }

  async revert(job?: Job) {
    return this.written(await this.session.revert(job));
  }

  async accept(what: ToAccept, note: Omit<AcceptanceNote, 'on'>, job?: Job) {
    return this.written([await this.session.accept(what, note, job)]);
  }

  async policy() {
    return policyViews(this.session.result, this.session.report());
  }

  async settle(entry: PolicyEntry, job?: Job) {
    return this.written([await this.session.settle(entry, job)]);
  }

  async whatIf(set: ReadonlyMap<string, string>) {
    return comparisonView(this.session.whatIf(set));
  }

  async trace({ workbook, sheet, row }: RowPlace) {
    return traceRows(this.session.result, { row, sheet })
      .filter(({ place }) => place.table.workbook === workbook)
      .map(tracedView);
  }

  async quotas() {
    return quotaReport(this.session.result) ?? null;
  }

  async writeQuotas(job?: Job) {
    const applied = await this.session.writeQuotas(job);
    return this.written(applied ? [applied] : []);
  }

  async statistics() {
    return statisticsViews(this.papersNow());
  }

  async writeStatistics(job?: Job) {
    return this.written([await this.session.writeStatistics(job)]);
  }

  async papers() {
    return paperViews(this.papersNow());
  }

  async paper(fileName?: string) {
    const papers = this.papersNow();
    return fileName === undefined ? packedPapers(papers, this.packName()) : paperFile(papers, fileName);
  }

  async undo(job?: Job) {
    return this.written(await this.session.undo(job));
  }

  async follow(heard: (news: News) => void) {
    await this.unfollow();
    this.live = await this.session.follow({
      later: (look) => {
        const timer = setTimeout(look, quiet);
        return () => clearTimeout(timer);
      },
      updated: (report) => heard({ what: 'updated', report }),
      failed: (cause) => heard({ what: 'failed', failure: failureOf(cause) }),
      held: () => heard({ what: 'held' }),
    });
  }

  async unfollow() {
    await this.live?.stop();
    this.live = undefined;
  }

  private written(applied: readonly Applied[]): Written {
    return { outcome: outcomeOf(applied), report: this.session.report() };
  }

  /** Drawn up once for what stands in the workbooks. */
  private papersNow(): Exports {
    const of = this.session.result;
    if (this.exports?.of !== of) this.exports = { of, papers: this.session.exports(this.session.report()) };
    return this.exports.papers;
  }

  private packName(): string {
    const { programme, terms } = this.session.result;
    return `${programme.title}审查结果_${terms.day.replaceAll('-', '')}.zip`;
  }
}
