import {
  candidates,
  enterprises,
  sumFen,
  type Candidate,
  type Enterprise,
  type Fen,
  type Instalment,
  type Row,
  type Table,
} from '@keshen/rules';
import type { JudgedCase } from '../case/judge-case.ts';
import type { ReadTable } from '../case/read-case.ts';
import type { CaseFinding } from '../report/findings.ts';
import { issuesByRow } from './listed-rows.ts';

/** A row that may leave the office: eligible, every cell readable, nothing left for somebody to confirm. */
export interface CleanRow {
  readonly index: number;
  readonly row: Row<Table>;
  /** What it earns, year by year; empty where nothing. */
  readonly instalments: readonly Instalment[];
  /** Over all years; 0 where nothing. */
  readonly earned: Fen;
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

function cleanRows(
  { evaluation, places }: JudgedCase,
  table: Table,
  findings: readonly CaseFinding[],
): readonly CleanRow[] {
  const rows = evaluation.rows(table);
  const open = new Set(
    findings.flatMap(({ severity, accepted, rows: touched }) =>
      severity === 'confirm' && !accepted
        ? touched.flatMap(({ table: id, index }) => (id === table.id ? [index] : []))
        : [],
    ),
  );
  const earned = new Map<number, readonly Instalment[]>();
  for (const { index, instalments = [] } of evaluation.earned(table))
    earned.set(index, [...(earned.get(index) ?? []), ...instalments]);
  const broken = new Map<ReadTable, ReturnType<typeof issuesByRow>>();
  return evaluation.decisions(table).flatMap(({ index, status }) => {
    const place = places.get(table.id)![index]!;
    let issues = broken.get(place.table);
    if (!issues) broken.set(place.table, (issues = issuesByRow(place.table)));
    if (status !== 'eligible' || issues.has(place.row) || open.has(index)) return [];
    const instalments = earned.get(index) ?? [];
    return [{ index, row: rows[index]!, instalments, earned: sumFen(instalments.map(({ amount }) => amount)) }];
  });
}
