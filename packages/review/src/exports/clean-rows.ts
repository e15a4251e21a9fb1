import {
  candidates,
  enterprises,
  paidBy,
  sumFen,
  type Candidate,
  type Enterprise,
  type Fen,
  type Instalment,
  type Maybe,
  type Row,
  type Table,
} from '@keshen/rules';
import type { JudgedCase } from '../case/judge-case.ts';
import { openIssuesAt } from '../case/open-issues.ts';
import { effectiveEarnings, effectiveStatus, exceptionOf } from '../exceptions/effective.ts';
import type { Exception } from '../exceptions/exception.ts';
import type { CaseFinding } from '../report/findings.ts';

/** A row that may leave the office: eligible, every cell readable, nothing left for somebody to confirm. */
export interface CleanRow {
  readonly index: number;
  readonly row: Row<Table>;
  /** What it is paid, year by year; empty where nothing. */
  readonly instalments: readonly Instalment[];
  /** Over all years; 0 where nothing. */
  readonly earned: Fen;
  /** Each amount by its item, those that nobody pays out among them; absent while nobody can tell. */
  readonly sums: ReadonlyMap<string, Fen>;
  /** What lets it leave although it was computed otherwise. */
  readonly exception: Maybe<Exception>;
}

/** The rows that the office recommends: clean enterprises, and clean persons who join one of them. */
export function recommendedRows(
  judged: JudgedCase,
  findings: readonly CaseFinding[],
): { readonly firms: readonly CleanRow[]; readonly persons: readonly CleanRow[] } {
  const firms = cleanRows(judged, enterprises, findings);
  const hosts = new Set(firms.map(({ row }) => (row as Enterprise).creditCode));
  const persons = cleanRows(judged, candidates, findings);
  return { firms, persons: persons.filter(({ row }) => hosts.has((row as Candidate).hostCode)) };
}

/** The rows of a table that may leave the office. */
export function cleanRows(judged: JudgedCase, table: Table, findings: readonly CaseFinding[]): readonly CleanRow[] {
  const { evaluation, places } = judged;
  const rows = evaluation.rows(table);
  const open = rowsToConfirm(judged, table, findings);
  const earned = new Map<number, readonly Instalment[]>();
  const sums = new Map<number, Map<string, Fen>>();
  const isPaid = paidBy(judged.programme);
  for (const { index, item, instalments } of effectiveEarnings(judged, table)) {
    if (!instalments) continue;
    if (isPaid({ item })) earned.set(index, [...(earned.get(index) ?? []), ...instalments]);
    const own = sums.get(index) ?? new Map<string, Fen>();
    sums.set(index, own.set(item, sumFen(instalments.map(({ amount }) => amount))));
  }
  return evaluation.decisions(table).flatMap((decision) => {
    const { index } = decision;
    const place = places.get(table.id)![index]!;
    if (effectiveStatus(judged, decision) !== 'eligible' || open.has(index) || openIssuesAt(place).length > 0)
      return [];
    const instalments = earned.get(index) ?? [];
    const exception = exceptionOf(judged, decision);
    const sum = sumFen(instalments.map(({ amount }) => amount));
    return [{ index, row: rows[index]!, instalments, earned: sum, sums: sums.get(index) ?? noSums, exception }];
  });
}

const noSums: ReadonlyMap<string, Fen> = new Map();

/** Rows that somebody still has to look at. What only suspends a verdict is settled where a meeting has lifted it. */
function rowsToConfirm(judged: JudgedCase, table: Table, findings: readonly CaseFinding[]): ReadonlySet<number> {
  const suspending = new Set(
    judged.programme.rules.flatMap(({ code, effect }) => (effect === 'suspends' ? [code] : [])),
  );
  return new Set(
    findings
      .filter(({ severity, accepted }) => severity === 'confirm' && !accepted)
      .flatMap(({ code, rows }) =>
        rows
          .filter((row) => row.table === table.id && !(suspending.has(code) && exceptionOf(judged, row)))
          .map(({ index }) => index),
      ),
  );
}
