import type { Fen, Row, Table } from '@keshen/rules';
import type { JudgedCase } from '../case/judge-case.ts';
import type { CaseFinding } from '../report/findings.ts';

/** A row that may leave the office: eligible, every cell readable, nothing left for somebody to confirm. */
export interface CleanRow {
  readonly index: number;
  readonly row: Row<Table>;
  /** What it earns over all years; 0 where nothing. */
  readonly earned: Fen;
}

export function cleanRows(
  { evaluation, places }: JudgedCase,
  table: Table,
  findings: readonly CaseFinding[],
): readonly CleanRow[] {
  const rows = evaluation.rows(table);
  const open = new Set(
    findings.flatMap(({ severity, rows: touched }) =>
      severity === 'confirm' ? touched.flatMap(({ table: id, index }) => (id === table.id ? [index] : [])) : [],
    ),
  );
  const earned = new Map<number, Fen>();
  for (const { index, instalments } of evaluation.earned(table))
    earned.set(
      index,
      (instalments ?? []).reduce((sum, { amount }) => sum + amount, earned.get(index) ?? 0),
    );
  return evaluation.decisions(table).flatMap(({ index, status }) => {
    const place = places.get(table.id)![index]!;
    const broken = place.table.issues.some((issue) => issue.row === place.row && issue.severity !== 'hint');
    if (status !== 'eligible' || broken || open.has(index)) return [];
    return [{ index, row: rows[index]!, earned: earned.get(index) ?? 0 }];
  });
}
