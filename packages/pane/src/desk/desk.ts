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
import { heedful } from './heedful.ts';
import { packedPapers, paperFile, paperViews, rowsIn } from './papers.ts';
import { policyViews } from './policy-view.ts';
import { setupView } from './setup-view.ts';
import { statisticsViews } from './statistics-view.ts';
import { tracedView } from './traced-view.ts';
import { Turns } from './turns.ts';

/** Milliseconds without a change that end a burst of edits. */
const quiet = 300;

/** A session in plain data, as the pane asks for it. It lives where the session lives, in a worker. */
export class Desk implements SessionPort {
  private readonly session: Session;
  /** What the pane asks for and what an edit calls for never meet half-way. */
  private readonly turns = new Turns();
  private live: Awaited<ReturnType<Session['follow']>> | undefined;
  private exports: { readonly of: Session['result']; readonly papers: Exports } | undefined;

  constructor(session: Session) {
    this.session = session;
  }

  async check(request: CheckRequest, job?: Job) {
    return this.turns.take(() => this.session.check(request, job));
  }

  async annotate(job?: Job) {
    return outcomeOf(await this.turns.take(() => this.session.annotate(job)));
  }

  async clear(job?: Job) {
    return outcomeOf(await this.turns.take(() => this.session.clear(job)));
  }

  async show(place: Place) {
    await this.session.show(place);
  }

  async setup() {
    return this.turns.take(async () => setupView(this.session.result));
  }

  async chooseColumns(request: CheckRequest, job?: Job) {
    return this.write(async () => {
      await this.session.check(request, job);
      return this.session.rememberColumns(job);
    });
  }

  async fixes() {
    return this.turns.take(async () => this.session.fixes(new Set(fixableCodes)).map(fixView));
  }

  async fix(codes: readonly FixableCode[], only?: Place, job?: Job) {
    return this.write(() => this.session.fix(new Set(codes), job, only));
  }

  async revert(job?: Job) {
    return this.write(() => this.session.revert(job));
  }

  async accept(what: ToAccept, note: Omit<AcceptanceNote, 'on'>, job?: Job) {
    return this.write(async () => [await this.session.accept(what, note, job)]);
  }

  async policy() {
    return this.turns.take(async () => policyViews(this.session.result, this.session.report()));
  }

  async settle(entry: PolicyEntry, job?: Job) {
    return this.write(async () => [await this.session.settle(entry, job)]);
  }

  async whatIf(set: ReadonlyMap<string, string>) {
    return this.turns.take(async () => comparisonView(this.session.whatIf(set)));
  }

  async trace({ workbook, sheet, row }: RowPlace) {
    return this.turns.take(async () =>
      traceRows(this.session.result, { row, sheet })
        .filter(({ place }) => place.table.workbook === workbook)
        .map(tracedView),
    );
  }

  async quotas() {
    return this.turns.take(async () => quotaReport(this.session.result) ?? null);
  }

  async writeQuotas(job?: Job) {
    return this.write(async () => {
      const applied = await this.session.writeQuotas(job);
      return applied ? [applied] : [];
    });
  }

  async statistics() {
    return this.turns.take(async () => statisticsViews(this.papersNow()));
  }

  async writeStatistics(job?: Job) {
    return this.write(async () => [await this.session.writeStatistics(job)]);
  }

  async papers() {
    return this.turns.take(async () => paperViews(this.papersNow()));
  }

  async paper(fileName?: string, job?: Job) {
    return this.turns.take(async () => {
      const papers = this.papersNow();
      const drawing = fileName === undefined ? packedPapers(papers, this.packName()) : paperFile(papers, fileName);
      return heedful(drawing, rowsIn(papers, fileName), job);
    });
  }

  async undo(job?: Job) {
    return this.write(() => this.session.undo(job));
  }

  async follow(heard: (news: News) => void) {
    await this.unfollow();
    this.live = await this.session.follow({
      later: (look) => {
        const timer = setTimeout(look, quiet);
        return () => clearTimeout(timer);
      },
      inTurn: (look) => this.turns.take(look),
      updated: (report) => heard({ what: 'updated', report }),
      failed: (cause) => heard({ what: 'failed', failure: failureOf(cause) }),
      held: () => heard({ what: 'held' }),
    });
  }

  async unfollow() {
    await this.live?.stop();
    this.live = undefined;
  }

  /** The report is that of the moment when the writing ended, whatever is edited meanwhile. */
  private write(work: () => Promise<readonly Applied[]>): Promise<Written> {
    return this.turns.take(async () => ({ outcome: outcomeOf(await work()), report: this.session.report() }));
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
