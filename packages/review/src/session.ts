import { findProgramme, parseDay, programmes, type Day, type Programme } from '@keshen/rules';
import { parseAddress } from '@keshen/workbook/model';
import { WorkbookTrouble, type Applied, type Job, type Workbook } from '@keshen/workbook/port';
import { chooseProgramme, judgeCase, type JudgedCase } from './case/judge-case.ts';
import type { ColumnChoices } from './case/chosen-columns.ts';
import { readCase, type Asked, type ReadCase } from './case/read-case.ts';
import { planAcceptance, type AcceptanceNote, type ToAccept } from './plan/list/plan-acceptance.ts';
import { changedRows } from './live/changed-rows.ts';
import { Live, type Heard, type LiveOptions } from './live/live.ts';
import { Mirror } from './live/mirror.ts';
import { takeUp } from './live/take-up.ts';
import { planAnnotation, markLayer, type Annotation } from './plan/plan-annotation.ts';
import { planClearing, type Clearing, type ClearingOptions } from './plan/plan-clearing.ts';
import { planFixes, type Fix, type FixableCode } from './plan/plan-fixes.ts';
import { planFixing } from './plan/record/plan-record.ts';
import { planRevert, type RevertPlan } from './plan/record/plan-revert.ts';
import { planPolicySheet } from './policy/plan-policy-sheet.ts';
import { planSettlement, type PolicyEntry } from './policy/plan-settlement.ts';
import { planRememberedColumns } from './policy/remember-columns.ts';
import { settle, type PolicyRequest } from './policy/settle.ts';
import { planQuotas, type QuotaPlan } from './quotas/plan-quotas.ts';
import { CheckRefused } from './refused.ts';
import { planStatistics } from './statistics/plan-statistics.ts';
import { trailHead, type Stamp } from './trail/case-trail.ts';
import { trailForm } from './trail/trail-form.ts';
import { trailCheck, trailsIn, verify, type Verification } from './trail/verify.ts';
import { LastRun, type CaseMarks } from './undo/last-run.ts';
import type { Undone } from './undo/undo-run.ts';
import { compareCases, type Comparison } from './whatif/compare-cases.ts';
import { discreetForm } from './exports/discreet.ts';
import { planExports, statisticsForms, type ExportRequest, type Exports } from './exports/plan-exports.ts';
import { buildReport } from './report/build-report.ts';
import { calculationForm } from './report/calculation-form.ts';
import { findingsOf } from './report/findings.ts';
import type { Report } from './report.ts';

export interface SessionSettings {
  /** Hash of the rules that the app was built with. */
  readonly rulesHash: string;
  /** Asked from the clock by the app; the day of judgement where nothing else names one. */
  readonly today: Day;
  /** Name and version of the app, for the trail. */
  readonly software?: string;
  /** Hashes of the files, in the order of the workbooks; left out where the host gives no file. */
  readonly files?: readonly (string | null)[];
}

export interface CheckRequest {
  /** Its id, or several joined by `+`. Left out: the programmes whose forms are there. */
  readonly programme?: string;
  /** Left out: the day that a workbook's 政策口径 names, else today. */
  readonly asOf?: Day;
  readonly trace?: boolean;
  /** Figures and readings for this run alone, by id or label: `yearly-subsidy` → `6万元`. */
  readonly set?: ReadonlyMap<string, string>;
  /** Leaves aside what the workbooks' own sheets 政策口径 say. */
  readonly published?: boolean;
  /** Columns that the clerk names, before what the heads say: `enterprises.creditCode` → `C`; an empty text for none. */
  readonly columns?: ColumnChoices;
}

/** A cell or a row as the report addresses it: `C7`, or `A7:N7`. */
export interface Place {
  readonly workbook: number;
  readonly sheet: string;
  readonly cell: string;
}

/** What became of a clearing. */
export interface Cleared extends Applied {
  /** The sheet of our list, where it stays. */
  readonly keptList: string | undefined;
  /** The sheet of the record of 规范格式, where it stays, and how many fixes still stand by it. */
  readonly keptRecord: Clearing['keptRecord'];
}

/** What became of taking fixes back in one workbook. */
export interface Reverted extends Applied, Omit<RevertPlan, 'edits'> {}

/** One case under review: read → find and match → parse → evaluate → plan → apply. Every host has the same. */
export class Session {
  private readonly workbooks: readonly Mirror[];
  private readonly settings: SessionSettings;
  private judged: JudgedCase | undefined;
  private asked: Asked = {};
  private policy: PolicyRequest;
  /** The marks as they were last set; undefined while no results stand in the workbooks. */
  private marked: CaseMarks | undefined;
  private last: LastRun | undefined;

  constructor(workbooks: readonly Workbook[], settings: SessionSettings) {
    this.workbooks = workbooks.map((workbook) => new Mirror(workbook));
    this.settings = settings;
    this.policy = { today: settings.today };
  }

  /** Reads and judges everything anew. Raises `CheckRefused` where there is nothing to check. */
  async check(
    { programme, asOf, trace = false, columns, set, published }: CheckRequest = {},
    job?: Job,
  ): Promise<Report> {
    this.judged = undefined;
    const chosen = programme === undefined ? undefined : findProgramme(programme);
    if (programme !== undefined && !chosen) throw new CheckRefused('unknown-programme', unknownProgramme(programme));
    if (asOf !== undefined && parseDay(asOf) === undefined)
      throw new CheckRefused('no-such-day', `判定日“${asOf}”不是日期，请写成 2024-06-01 的样子。`);
    this.asked = { programme: chosen, columns };
    this.policy = { asOf, set, published, today: this.settings.today };
    for (const workbook of this.workbooks) workbook.forget();
    await this.judgeAll(job);
    return this.report(trace);
  }

  /**
   * Checks again after each burst of changes by others, as the last check was asked, and keeps the results in the
   * workbooks as long as they stand there. Of changed cells their rows are read again; where rows, columns or sheets have
   * come or gone, everything.
   */
  async follow(options: LiveOptions): Promise<Live> {
    const live = new Live(this, options);
    await live.listen(this.workbooks);
    return live;
  }

  /** Takes changes up, and checks again; for `Live`. */
  async take(heard: readonly Heard[]): Promise<Report | undefined | 'held'> {
    if (!this.judged) return 'held';
    const seen = await takeUp(this.workbooks, heard);
    if (seen === 'nothing') return undefined;
    await this.judgeAll();
    if (this.marked && (await this.keepResults()) === 'held') return 'held';
    return this.report();
  }

  /** The report of the last check, and of what this session has written since. */
  report(trace = false): Report {
    const { rulesHash, files = [] } = this.settings;
    return buildReport(this.result, { rulesHash, files, trace });
  }

  /** The last check, for what is planned and exported from it. */
  get result(): JudgedCase {
    if (!this.judged) throw new CheckRefused('not-checked', '还没有审查结果，请先进行形式审查。');
    return this.judged;
  }

  /**
   * Writes result columns and marks into the workbooks; one answer a workbook. Where nothing is to follow, `last`, what was
   * written is not read again, nor kept to be taken back, and the check is let go of: saving may want its memory.
   */
  async annotate(job?: Job, { last = false }: { readonly last?: boolean } = {}): Promise<readonly Applied[]> {
    const { columns = new Map() } = this.asked;
    const plans = planAnnotation(this.result, this.stamp).map(({ edits, marks }, workbook) => ({
      edits: [...edits, ...planRememberedColumns(this.result, columns, workbook)],
      marks,
    }));
    const applied = await this.write(plans, job);
    // What is written last is taken back by nobody: it need not be kept.
    this.last = last
      ? undefined
      : new LastRun(
          plans.map(({ edits }) => edits),
          applied,
          this.marked,
        );
    this.marked = plans.map(({ marks }) => marks);
    if (last) this.judged = undefined;
    else await this.readAgain(job);
    return applied;
  }

  /**
   * Takes off all that was put on, whether or not there was a check in this session; one answer a workbook. A list on
   * which the clerk has written stays, and `keptList` names its sheet, unless it is to go `withNotes`. The record of fixes
   * that still stand stays likewise, unless it is to go `withRecord`.
   */
  async clear(job?: Job, options: ClearingOptions = {}): Promise<readonly Cleared[]> {
    const plans: Clearing[] = [];
    for (const workbook of this.workbooks) plans.push(await planClearing(workbook, options, job));
    const applied = await this.write(plans, job);
    this.marked = undefined;
    this.last = undefined;
    await this.readAgain(job);
    return applied.map((result, i) => {
      const { keptList, keptRecord } = plans[i]!;
      return { ...result, keptList, keptRecord };
    });
  }

  /** What 规范格式 would change of these kinds, by the last check. Nothing is written. */
  fixes(kinds: ReadonlySet<FixableCode>): readonly Fix[] {
    return planFixes(this.result, kinds);
  }

  /**
   * Brings cells into good form, all or the one that is named, and records it on a sheet, by which it can be taken back;
   * one answer a workbook.
   */
  async fix(kinds: ReadonlySet<FixableCode>, job?: Job, only?: Place): Promise<readonly Applied[]> {
    const isMeant = ({ workbook, sheet, cell }: Fix) =>
      !only || (workbook === only.workbook && sheet === only.sheet && cell === only.cell);
    const plans = planFixing(this.result, this.fixes(kinds).filter(isMeant), this.settings.today);
    const applied: Applied[] = [];
    for (const [i, edits] of plans.entries()) applied.push(await this.workbooks[i]!.apply(edits, job));
    this.last = new LastRun(plans, applied, this.marked);
    await this.readAgain(job);
    return applied;
  }

  /**
   * Takes back what was written last in this session, by `annotate`, `fix` or `writeStatistics`: cell by cell, but for
   * cells that somebody has changed since, which are named; one answer a workbook. Raises `CheckRefused` where nothing was
   * written.
   */
  async undo(job?: Job): Promise<readonly Undone[]> {
    const { last } = this;
    if (!last)
      throw new CheckRefused('nothing-to-undo', '本次打开后还没有写入过审查结果或规范格式，没有可以还原的内容。');
    const undone: Undone[] = [];
    for (const [i, workbook] of this.workbooks.entries()) {
      undone.push(await last.undo(i, workbook, job));
      if (!undone[i]!.failed) await workbook.mark(markLayer, last.marksBefore?.[i] ?? [], job);
    }
    // What failed half-way can be taken back again: what is back already stays so.
    if (undone.every(({ failed }) => !failed)) {
      this.marked = last.marksBefore;
      this.last = undefined;
    }
    await this.readAgain(job);
    return undone;
  }

  /** What `revert` would take back, and what not, whether or not there was a check; one answer a workbook. */
  async reversals(job?: Job): Promise<readonly RevertPlan[]> {
    const plans: RevertPlan[] = [];
    for (const workbook of this.workbooks) plans.push(await planRevert(workbook, job));
    return plans;
  }

  /** Takes fixes back, cell by cell, by the records in the workbooks. A cell that was changed since is left alone. */
  async revert(job?: Job): Promise<readonly Reverted[]> {
    const reverted: Reverted[] = [];
    for (const [i, { edits, reversals, kept }] of (await this.reversals(job)).entries())
      reverted.push({ ...(await this.workbooks[i]!.apply(edits, job)), reversals, kept });
    await this.readAgain(job);
    return reverted;
  }

  /** Writes 核实通过 with its reason beside its line of 核验明细. Raises `CheckRefused` for what needs none. */
  async accept(what: ToAccept, note: Omit<AcceptanceNote, 'on'>, job?: Job): Promise<Applied> {
    return this.writeInto(planAcceptance(this.result, what, { ...note, on: this.settings.today }), job);
  }

  /** Writes a figure, a reading or a line of the notice on the sheet 政策口径. Raises `CheckRefused` for what cannot be read. */
  async settle(entry: PolicyEntry, job?: Job): Promise<Applied> {
    return this.writeInto(planSettlement(this.result, entry), job);
  }

  /** Keeps the columns that the last check was told of on the sheets 政策口径; one answer a workbook. */
  async rememberColumns(job?: Job): Promise<readonly Applied[]> {
    const { columns = new Map() } = this.asked;
    const plans = this.workbooks.map((_, workbook) => ({
      edits: planRememberedColumns(this.result, columns, workbook),
    }));
    const applied = await this.write(plans, job);
    await this.readAgain(job);
    return applied;
  }

  /** Writes the sheets about places. Undefined where the case says nothing of places. */
  async writeQuotas(job?: Job): Promise<Applied | undefined> {
    const plan = await planQuotas(this.result, this.workbooks, job);
    return plan && this.writeInto(plan, job);
  }

  /** Writes 汇总统计 of each programme on a sheet of its own, with its charts; `undo` takes it back. */
  async writeStatistics(job?: Job): Promise<Applied> {
    const forms = statisticsForms(this.result, this.report());
    const { workbook, edits } = await planStatistics(this.result, forms, this.workbooks, job);
    const applied = await this.workbooks[workbook]!.apply(edits, job);
    if (applied.done.length > 0) {
      const inIts = <T>(own: T, none: T) => this.workbooks.map((_, i) => (i === workbook ? own : none));
      this.last = new LastRun(inIts(edits, []), inIts<Pick<Applied, 'done'>>(applied, { done: [] }), this.marked);
    }
    await this.readAgain(job);
    return applied;
  }

  /** The last check beside the same with other figures or readings. Nothing is written, and the check stays as it is. */
  whatIf(set: ReadonlyMap<string, string>): Comparison {
    const { read, programme } = this.result;
    const request = { ...this.policy, set: new Map([...(this.policy.set ?? []), ...set]) };
    return compareCases(this.result, judgeCase(read, programme, settle(read.books, programme, request)));
  }

  /** The papers of the last check, with how every figure came about, and the trail to be signed. */
  exports(report: Report, request: ExportRequest = {}): Exports {
    const { forms, texts } = planExports(this.result, report, request);
    const trail = trailHead(this.result, findingsOf(this.result), this.stamp);
    const own = [calculationForm(this.result), trailForm(this.result, trail)];
    return { forms: [...forms, ...own.map(discreetForm)], texts };
  }

  /** Completes the sheets 政策口径: a line for each figure, reading and line of the notice that has none. */
  async writePolicy(job?: Job): Promise<readonly Applied[]> {
    const { read } = this.result;
    const applied = await this.write(
      read.books.map((_, workbook) => ({ edits: planPolicySheet(this.result, workbook) })),
      job,
    );
    await this.readAgain(job);
    return applied;
  }

  /**
   * Runs the check again that the workbooks' own trails record, and says what agrees. Raises `CheckRefused` where there is
   * no trail, or nothing to check.
   */
  async verify(job?: Job): Promise<Verification> {
    const found = await trailsIn(this.workbooks, job);
    const trail = found.flatMap(({ standing }) => (standing && standing !== 'broken' ? [standing.trail] : []))[0];
    if (!trail) {
      if (found.some(({ standing }) => standing === 'broken')) return { checks: [trailCheck(found)] };
      throw new CheckRefused('no-trail', '工作簿中没有审核留痕表，无法核对。请提供科审写出的标注副本。');
    }
    const { programme, asOf, request } = trail;
    await this.check(
      {
        programme,
        asOf,
        published: request.published,
        set: new Map(Object.entries(request.set)),
        columns: new Map(Object.entries(request.columns)),
      },
      job,
    );
    return verify(this.result, this.stamp, found);
  }

  private get stamp(): Stamp {
    const { software = '科审', rulesHash } = this.settings;
    return {
      software,
      rules: rulesHash,
      request: {
        set: Object.fromEntries(this.policy.set ?? []),
        published: this.policy.published ?? false,
        columns: Object.fromEntries(this.asked.columns ?? []),
      },
    };
  }

  /** Shows a cell of the report to the clerk. */
  async show({ workbook, sheet, cell }: Place): Promise<void> {
    const host = this.workbooks[workbook];
    const book = await host?.book();
    const id = book?.sheets.find(({ name }) => name === sheet)?.id;
    const at = id === undefined ? undefined : parseAddress(id, cell);
    if (!host || !at)
      throw new CheckRefused('no-such-place', `找不到工作表“${sheet}”的${cell}：可能已改名或删除，请重新检查。`);
    await host.select(at);
  }

  /** Marks are left as they are where a plan has none to say. */
  private async write(
    plans: readonly (Pick<Annotation, 'edits'> & Partial<Annotation>)[],
    job?: Job,
  ): Promise<readonly Applied[]> {
    const applied: Applied[] = [];
    for (const [index, { edits, marks }] of plans.entries()) {
      const workbook = this.workbooks[index]!;
      const result = await workbook.apply(edits, job);
      applied.push(result);
      if (marks && !result.failed) await workbook.mark(markLayer, marks, job);
    }
    return applied;
  }

  private async writeInto({ workbook, edits }: QuotaPlan, job?: Job): Promise<Applied> {
    const applied = await this.workbooks[workbook]!.apply(edits, job);
    await this.readAgain(job);
    return applied;
  }

  /**
   * Writes what differs from the results that stand there, by what is known to stand there. 审核留痕表 stays as the check left
   * it: it tells what has changed since.
   */
  private async keepResults(): Promise<'kept' | 'held'> {
    for (const [index, { edits, marks }] of planAnnotation(this.result).entries()) {
      const workbook = this.workbooks[index]!;
      const plan = edits.flatMap(changedRows);
      const { done, failed } = await workbook.apply(plan, {}, workbook.known);
      this.last?.follow(index, { plan, done });
      if (failed?.code === 'cell-edit') return 'held';
      if (failed) throw new WorkbookTrouble(failed);
      if (JSON.stringify(marks) === JSON.stringify(this.marked?.[index])) continue;
      await workbook.mark(markLayer, marks);
      this.marked = this.marked?.with(index, marks);
    }
    if (this.workbooks.some(({ known }) => known === undefined)) await this.readAgain();
    return 'kept';
  }

  private async judgeAll(job?: Job): Promise<void> {
    const read = await readCase(this.workbooks, this.asked, job);
    this.judged = this.judge(read, chooseProgramme(read, this.asked.programme));
  }

  /** After our own writing the plan for the next one starts from what now stands there. */
  private async readAgain(job?: Job): Promise<void> {
    if (!this.judged) return;
    const { programme } = this.judged;
    this.judged = this.judge(await readCase(this.workbooks, this.asked, job), programme);
  }

  private judge(read: ReadCase, programme: Programme): JudgedCase {
    return judgeCase(read, programme, settle(read.books, programme, this.policy));
  }
}

const unknownProgramme = (id: string): string =>
  `没有名为“${id}”的专项。现有：${programmes.map(({ id: known, title }) => `${known}（${title}）`).join('、')}。`;
