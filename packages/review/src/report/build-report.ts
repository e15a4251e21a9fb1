import { bearsVerdicts, formatYuan, missingOf, paidBy, sumFen, type Decision, type Table } from '@keshen/rules';
import { areaAddress, cellAddress, columnLetters } from '@keshen/workbook/model';
import type { JudgedCase, RowPlace } from '../case/judge-case.ts';
import type { ReadTable } from '../case/read-case.ts';
import { effectiveEarnings, exceptionOf } from '../exceptions/effective.ts';
import type { Exception } from '../exceptions/exception.ts';
import { sayIssue } from '../parse/index.ts';
import { mask, maskWithin } from '../parse/mask.ts';
import { reportAllocations } from '../quotas/report-allocations.ts';
import type {
  Report,
  ReportAmount,
  ReportDecision,
  ReportFinding,
  ReportIssue,
  ReportMissing,
  ReportTable,
  ReportTrace,
} from '../report.ts';
import { contentHashes, tablesOf } from './content-hash.ts';
import { findingsOf, type CaseFinding } from './findings.ts';
import { reportMissing } from './say-missing.ts';
import { reportSettings } from './report-settings.ts';
import { reportTrace } from './report-trace.ts';
import { sayValue } from './say-value.ts';

export interface ReportSettings {
  readonly rulesHash: string;
  /** Hashes of the files, in the order of the workbooks; null where the host gives no file. */
  readonly files: readonly (string | null)[];
  readonly trace: boolean;
}

/** The report of a judged case, in canonical order: workbook, sheet, row, column, code. */
export function buildReport(judged: JudgedCase, { rulesHash, files, trace }: ReportSettings): Report {
  const { read, programme, terms } = judged;
  const findings = findingsOf(judged);
  const tables = tablesOf(judged);
  const contents = contentHashes(judged);
  const issues = tables.flatMap(issuesOf);
  const decisions = inOrder(
    judged,
    programme.tables
      .filter((table) => bearsVerdicts(programme, table))
      .flatMap((table) => decisionsOf(judged, table, findings)),
  );
  const amounts = inOrder(
    judged,
    programme.tables.flatMap((table) => amountsOf(judged, table)),
  );
  const count = (status: ReportDecision['status']) => decisions.filter((decision) => decision.status === status).length;
  return {
    schema: 'keshen.report/1',
    programme: programme.id,
    asOf: terms.day,
    rules: rulesHash,
    settings: reportSettings(judged.settled),
    workbooks: read.books.map(({ book }, index) => ({
      name: book.name,
      file: files[index] ?? null,
      content: contents[index]!,
    })),
    tables: tables.map(tableOf),
    issues,
    findings: findings.map((finding) => findingOf(judged, finding)).toSorted(byPlace(judged)),
    decisions,
    amounts,
    allocations: reportAllocations(judged),
    totals: {
      rows: decisions.length,
      eligible: count('eligible'),
      ineligible: count('ineligible'),
      undetermined: count('undetermined'),
      issues: issues.length,
      findings: findings.length,
      yuan: formatYuan(sumFen(fenOf(judged))),
      ...(judged.exceptions.inForce.length > 0 && { exceptions: judged.exceptions.inForce.length }),
    },
    ...(trace && {
      traces: inOrder(
        judged,
        programme.tables.filter((table) => bearsVerdicts(programme, table)).flatMap((table) => tracesOf(judged, table)),
      ),
    }),
  };
}

function tableOf({ found, workbook }: ReadTable): ReportTable {
  return {
    table: found.definition.id,
    workbook,
    sheet: found.sheet.name,
    header: areaAddress(found.header),
    firstRow: (found.rows[0] ?? found.header.top + found.header.rows) + 1,
    rows: found.rows.length,
    columns: Object.fromEntries(
      [...found.columns]
        .toSorted(([, a], [, b]) => a.column - b.column)
        .map(([field, { column }]) => [field, columnLetters(column)]),
    ),
  };
}

function issuesOf({ found, workbook, issues }: ReadTable): readonly ReportIssue[] {
  return issues
    .toSorted((a, b) => a.row - b.row || a.column - b.column || compare(a.code, b.code))
    .map((issue): ReportIssue => {
      const cell = cellAddress(issue.row, issue.column);
      const { label, kind } = found.definition.fields[issue.field]!;
      const { code, severity, field, row, found: shown, fix, accepted } = issue;
      const { expected, message } = sayIssue(issue, { label, cell });
      const said: ReportIssue = {
        code,
        severity,
        workbook,
        sheet: found.sheet.name,
        cell,
        row: row + 1,
        field,
        found: shown,
        expected,
        message,
        fix: kind === 'resident-id' ? maskedFix(fix) : plain(fix),
      };
      return accepted ? { ...said, accepted } : said;
    });
}

/** The report tells nobody's identity number; whoever applies a fix takes it from the cell. */
const maskedFix = (fix: ReadTable['issues'][number]['fix']): ReportIssue['fix'] =>
  typeof fix === 'string' ? mask(fix) : null;

const plain = (fix: ReadTable['issues'][number]['fix']): ReportIssue['fix'] => (typeof fix === 'object' ? null : fix);

function decisionsOf(judged: JudgedCase, table: Table, findings: readonly CaseFinding[]): readonly ReportDecision[] {
  const { evaluation, places } = judged;
  const flags = flagsOf(table, findings);
  return evaluation.decisions(table).map((decision): ReportDecision => {
    const row = evaluation.rows(table)[decision.index]!;
    const exception = exceptionOf(judged, decision);
    const { table: read, row: at } = places.get(table.id)![decision.index]!;
    // Property by property: in V8 each one behind a spread takes microseconds, and rows are many.
    const said: ReportDecision = {
      table: table.id,
      workbook: read.workbook,
      sheet: read.found.sheet.name,
      row: at + 1,
      key: row[table.key] === undefined ? '' : sayValue(table.fields[table.key]!.kind, row[table.key]),
      name: maskWithin(String(row[table.title] ?? '')),
      status: decision.status,
      reasons: decision.fired.length === 0 ? none : reasonsOf(judged, decision),
      missing: missingOf(evaluation, decision).map((missing) =>
        discreet(reportMissing(missing, decision.index, judged)),
      ),
      flags: flags.get(decision.index) ?? none,
    };
    return exception ? { ...said, exception: exceptionFor(exception) } : said;
  });
}

/** Most rows have nothing to be said of them. */
const none: never[] = [];

const discreet = (missing: ReportMissing): ReportMissing => ({ ...missing, message: maskWithin(missing.message) });

function exceptionFor({ status, on, workbook, line }: Exception): NonNullable<ReportDecision['exception']> {
  const { minutes, decided, handled, checked, reason, sheet, row } = line;
  return { status, minutes, on, decided, handled, checked, reason, workbook, sheet, row: row + 1 };
}

function reasonsOf({ evaluation }: JudgedCase, { fired, index }: Decision): ReportDecision['reasons'] {
  return fired.flatMap((rule) =>
    rule.effect === 'excludes'
      ? [
          {
            code: rule.code,
            message: maskWithin(evaluation.says(rule, index)),
            citation: { document: rule.cites.document, paragraph: rule.cites.paragraph },
          },
        ]
      : [],
  );
}

function flagsOf(table: Table, findings: readonly CaseFinding[]): ReadonlyMap<number, string[]> {
  const flags = new Map<number, string[]>();
  for (const { code, rows } of findings)
    for (const { table: id, index } of rows) {
      if (id !== table.id) continue;
      const standing = flags.get(index);
      if (standing) standing.push(code);
      else flags.set(index, [code]);
    }
  return flags;
}

function amountsOf(judged: JudgedCase, table: Table): readonly ReportAmount[] {
  const { evaluation, places, programme } = judged;
  const isPaid = paidBy(programme);
  return effectiveEarnings(judged, table).flatMap(({ index, item, instalments }) =>
    (instalments ?? []).map(({ year, amount, batch, expected }): ReportAmount => {
      const key = evaluation.rows(table)[index]![table.key];
      return {
        ...placeOf(table, places.get(table.id)![index]!),
        key: key === undefined ? '' : sayValue(table.fields[table.key]!.kind, key),
        item,
        year,
        yuan: formatYuan(amount),
        ...(batch !== undefined && { batch }),
        ...(expected && { expected }),
        ...(!isPaid({ item }) && { figure: true }),
      };
    }),
  );
}

const fenOf = (judged: JudgedCase): readonly number[] =>
  judged.programme.tables.flatMap((table) =>
    effectiveEarnings(judged, table)
      .filter(paidBy(judged.programme))
      .flatMap(({ instalments }) => (instalments ?? []).map(({ amount }) => amount)),
  );

function tracesOf(judged: JudgedCase, table: Table): readonly ReportTrace[] {
  return judged.evaluation.decisions(table).map(({ index }) => ({
    ...placeOf(table, judged.places.get(table.id)![index]!),
    nodes: judged.evaluation.trace(table, index).map((node) => reportTrace(node, judged)),
  }));
}

const placeOf = (table: Table, { table: read, row }: RowPlace) => ({
  table: table.id,
  workbook: read.workbook,
  sheet: read.found.sheet.name,
  row: row + 1,
});

/** A finding as the report has it. */
export function findingOf(
  { places, read }: JudgedCase,
  { code, severity, rows, head, message, citation, accepted }: CaseFinding,
): ReportFinding {
  const touched = rows.map(({ table, index }) => {
    const { table: at, row } = places.get(table)![index]!;
    return { workbook: at.workbook, sheet: at.found.sheet.name, row: row + 1 };
  });
  const about = head === undefined ? undefined : read.tables[head]!;
  const place = about && {
    workbook: about.workbook,
    sheet: about.found.sheet.name,
    row: about.found.header.top + about.found.header.rows,
  };
  return {
    code,
    severity,
    places: place ? [place] : touched,
    message: maskWithin(message),
    citation,
    ...(accepted && { accepted }),
  };
}

interface Placed {
  readonly workbook: number;
  readonly sheet: string;
  readonly row: number;
}

/** By workbook, position of the sheet and row. The sort is stable, so that years and rules keep their order. */
function comparePlaces({ read }: JudgedCase): (a: Placed, b: Placed) => number {
  const position = ({ workbook, sheet }: Placed) =>
    read.books[workbook]!.book.sheets.findIndex(({ name }) => name === sheet);
  return (a, b) => a.workbook - b.workbook || (a.sheet === b.sheet ? 0 : position(a) - position(b)) || a.row - b.row;
}

const inOrder = <T extends Placed>(judged: JudgedCase, items: readonly T[]): T[] =>
  items.toSorted(comparePlaces(judged));

/** Findings about the whole case come last. */
function byPlace(judged: JudgedCase): (a: ReportFinding, b: ReportFinding) => number {
  const places = comparePlaces(judged);
  return (a, b) => {
    const [first, second] = [a.places[0], b.places[0]];
    if (!first || !second) return Number(!first) - Number(!second) || compare(a.code, b.code);
    return places(first, second) || compare(a.code, b.code);
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
