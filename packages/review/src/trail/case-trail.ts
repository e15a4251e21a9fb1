import {
  bearsVerdicts,
  formatYuan,
  missingOf,
  paidBy,
  sumFen,
  type Decision,
  type Fen,
  type Maybe,
} from '@keshen/rules';
import { z } from 'zod';
import type { JudgedCase } from '../case/judge-case.ts';
import { onceJudged } from '../case/once-judged.ts';
import type { ReadTable } from '../case/read-case.ts';
import { effectiveEarnings, exceptionOf } from '../exceptions/effective.ts';
import { sayExceptionInFull } from '../exceptions/say-exception.ts';
import { verdictLabel } from '../plan/opinions.ts';
import { caseQuotas } from '../quotas/case-quotas.ts';
import { unitNames } from '../quotas/quota-words.ts';
import { reportAllocations } from '../quotas/report-allocations.ts';
import { withoutNames } from '../plan/list/without-names.ts';
import { contentHashes, tablesOf } from '../report/content-hash.ts';
import type { CaseFinding } from '../report/findings.ts';
import { stretchesOf, withinRuns } from '../report/hidden-rows.ts';
import { reportSettings } from '../report/report-settings.ts';
import { settingSchema } from '../report.ts';
import { sayIssue } from '../parse/index.ts';
import { cellAddress } from '@keshen/workbook/model';
import { digestOf } from './row-digest.ts';

/** What a check was asked, beyond what the workbooks say themselves. */
const request = z.object({
  set: z.record(z.string(), z.string()),
  published: z.boolean(),
  columns: z.record(z.string(), z.string()),
});

const accepted = z.object({ message: z.string(), reason: z.string(), by: z.string(), on: z.string() });

const row = z.object({
  /** As the sheet numbers it. */
  row: z.int(),
  verdict: z.string(),
  /** What it earns over all years; null where nothing, or nobody can tell yet. */
  yuan: z.string().nullable(),
  /** Figures that nobody pays out, by item; null while nobody can tell. Absent where the programme has none. */
  figures: z.record(z.string(), z.string().nullable()).optional(),
  /** One short hash a cell, in the order of the fields: they tell which cell was changed, and not what it held. */
  cells: z.string(),
});

const table = z.object({
  table: z.string(),
  sheet: z.string(),
  fields: z.array(z.string()),
  rows: z.array(row),
  /** Judged rows, in stretches, and matched columns that the sheet did not show. */
  hidden: z.object({ rows: z.array(z.tuple([z.int(), z.int()])), fields: z.array(z.string()) }),
});

export const trailSchema = z.object({
  schema: z.literal('keshen.trail/1'),
  /** Name and version of the software. */
  software: z.string(),
  /** Hash of the rules in force. */
  rules: z.string(),
  programme: z.string(),
  asOf: z.string(),
  request,
  /** All workbooks of the case, with the hash of what was judged in each. */
  workbooks: z.array(z.object({ name: z.string(), content: z.string() })),
  /** Which of them carries this record. */
  workbook: z.int(),
  settings: z.array(settingSchema),
  accepted: z.array(accepted),
  /** Verdicts that a meeting has lifted, each in full. */
  exceptions: z.array(z.string()),
  /** Places that were computed, unit by unit, and how a tie was settled. */
  allocations: z.array(z.object({ unit: z.string(), places: z.int() })),
  draws: z.array(z.string()),
  totals: z.object({
    rows: z.int(),
    verdicts: z.record(z.string(), z.int()),
    yuan: z.string(),
  }),
  /** The tables of the workbook that carries this record. */
  tables: z.array(table),
});

/** 审核留痕: what was judged, by what, with what result, so that another office can check again. */
export type CaseTrail = z.infer<typeof trailSchema>;
export type TrailTable = CaseTrail['tables'][number];
export type TrailRow = TrailTable['rows'][number];

/** Who made the trail, and what was asked. */
export interface Stamp {
  readonly software: string;
  readonly rules: string;
  readonly request: CaseTrail['request'];
}

/** What a reader is told of a trail: all but the rows, which are for the software that verifies it. */
export type TrailHead = Omit<CaseTrail, 'tables'>;

/** The trails of a case, one a workbook. They differ in the rows that they carry. */
export function trailsOf(judged: JudgedCase, findings: readonly CaseFinding[], stamp: Stamp): readonly CaseTrail[] {
  const head = trailHead(judged, findings, stamp);
  const results = resultsOf(judged);
  const tables = tablesOf(judged);
  return judged.read.books.map((_, workbook) => ({
    ...head,
    workbook,
    tables: tables.filter((one) => one.workbook === workbook).map((one) => tableOf(one, results)),
  }));
}

/** What is to be read of the trail of a case, as the first workbook carries it. */
export function trailHead(judged: JudgedCase, findings: readonly CaseFinding[], stamp: Stamp): TrailHead {
  const { read, programme, terms, settled } = judged;
  const contents = contentHashes(judged);
  const results = resultsOf(judged);
  const money = [...results.values()].flatMap((rows) => [...rows.values()].map(({ fen }) => fen ?? 0));
  return {
    schema: 'keshen.trail/1' as const,
    ...stamp,
    programme: programme.id,
    asOf: terms.day,
    workbooks: read.books.map(({ book }, index) => ({ name: book.name, content: contents[index]! })),
    settings: reportSettings(settled),
    accepted: acceptedOf(judged, findings),
    exceptions: programme.tables.flatMap((definition) =>
      judged.evaluation.decisions(definition).flatMap((decision) => {
        const exception = exceptionOf(judged, decision);
        return exception ? [sayExceptionInFull(exception)] : [];
      }),
    ),
    allocations: reportAllocations(judged),
    draws: drawsOf(judged),
    totals: { ...countsOf(results), yuan: formatYuan(sumFen(money)) },
    workbook: 0,
  };
}

function drawsOf(judged: JudgedCase): string[] {
  const draw = caseQuotas(judged)?.account.computed?.settledBy;
  if (!draw) return [];
  const { way, day, by, minutes, units, winners } = draw;
  return [
    `${unitNames(units)}名额并列，${day}${way}，主持人${by}${minutes === '' ? '' : `（${minutes}）`}，结果：${unitNames(winners)}`,
  ];
}

interface Result {
  readonly verdict: string;
  /** What it is paid, and figures that nobody pays out. */
  readonly fen: Maybe<Fen>;
  readonly figures: Readonly<Record<string, string | null>>;
}

/** By table and sheet row. */
type Results = ReadonlyMap<ReadTable, ReadonlyMap<number, Result>>;

const resultsOf = onceJudged((judged): Results => {
  const results = new Map<ReadTable, Map<number, Result>>();
  // Rows of a list that others are looked up in have no verdict.
  for (const definition of judged.programme.tables.filter((table) => bearsVerdicts(judged.programme, table))) {
    const places = judged.places.get(definition.id);
    if (!places) continue;
    const earned = new Map<number, Maybe<Fen>>();
    const figures = new Map<number, Record<string, string | null>>();
    const isPaid = paidBy(judged.programme);
    for (const { index, item, instalments } of effectiveEarnings(judged, definition)) {
      const sum = instalments && sumFen(instalments.map(({ amount }) => amount));
      if (isPaid({ item })) earned.set(index, sum && sumFen([earned.get(index) ?? 0, sum]));
      else figures.set(index, { ...figures.get(index), [item]: sum === undefined ? null : formatYuan(sum) });
    }
    for (const decision of judged.evaluation.decisions(definition)) {
      const { table: read, row: at } = places[decision.index]!;
      const rows = results.get(read) ?? new Map<number, Result>();
      const result = {
        verdict: verdictOf(judged, decision),
        fen: earned.get(decision.index),
        figures: figures.get(decision.index) ?? {},
      };
      results.set(read, rows.set(at, result));
    }
  }
  return results;
});

function verdictOf(judged: JudgedCase, decision: Decision): string {
  const exception = exceptionOf(judged, decision);
  const theirs = () => missingOf(judged.evaluation, decision).some(({ by }) => by === 'theirs');
  const computed = verdictLabel(decision, decision.status === 'undetermined' && theirs());
  return exception ? `${verdictLabel(exception, false)}（集体研究，测算为${computed}）` : computed;
}

function countsOf(results: Results): { rows: number; verdicts: Record<string, number> } {
  const verdicts: Record<string, number> = {};
  let rows = 0;
  for (const byRow of results.values())
    for (const { verdict } of byRow.values()) {
      rows++;
      verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    }
  return { rows, verdicts: Object.fromEntries(Object.entries(verdicts).toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}

function tableOf(read: ReadTable, results: Results): TrailTable {
  const { found, block } = read;
  const columns = [...found.columns].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const own = results.get(read);
  const places = columns.map(([, { column }]) => column);
  const { hiddenRows, hiddenColumns } = found.sheet;
  return {
    table: found.definition.id,
    sheet: found.sheet.name,
    fields: columns.map(([field]) => field),
    hidden: {
      rows: stretchesOf(withinRuns(found.rows, hiddenRows).map((row) => row + 1)),
      fields: columns.flatMap(([field, { column }]) => (withinRuns([column], hiddenColumns).length > 0 ? [field] : [])),
    },
    rows: found.rows.map((at): TrailRow => {
      const result = own?.get(at);
      return {
        row: at + 1,
        verdict: result?.verdict ?? '',
        yuan: result?.fen === undefined ? null : formatYuan(result.fen),
        ...(result && Object.keys(result.figures).length > 0 && { figures: result.figures }),
        cells: digestOf(block, at, places),
      };
    }),
  };
}

/** Findings and cells that somebody has looked at and lets stand; whatever a copy of a workbook is called. */
function acceptedOf({ read }: JudgedCase, findings: readonly CaseFinding[]): CaseTrail['accepted'] {
  const names = read.books.map(({ book }) => book.name);
  return [
    ...read.tables.flatMap(({ found, issues }) =>
      issues.flatMap((issue) => {
        const { label } = found.definition.fields[issue.field]!;
        const cell = cellAddress(issue.row, issue.column);
        return issue.accepted
          ? [{ message: `“${found.sheet.name}”${sayIssue(issue, { label, cell }).message}`, ...issue.accepted }]
          : [];
      }),
    ),
    ...findings.flatMap((finding) =>
      finding.accepted ? [{ message: withoutNames(finding.message, names), ...finding.accepted }] : [],
    ),
  ];
}
