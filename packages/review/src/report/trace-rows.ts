import { missingOf, type Decision, type Instalment, type Table } from '@keshen/rules';
import type { JudgedCase, RowPlace } from '../case/judge-case.ts';
import { maskWithin } from '../parse/mask.ts';
import type { ReportMissing, TraceNode } from '../report.ts';
import { reportTrace } from './report-trace.ts';
import { reportMissing } from './say-missing.ts';

/** One row, with the tree of everything that was read on the way to its verdict and its money. */
export interface TracedRow {
  readonly table: Table;
  readonly place: RowPlace;
  readonly name: string;
  readonly decision: Decision;
  readonly missing: readonly ReportMissing[];
  /** What it earns, by item; undefined while it cannot be told. */
  readonly earned: readonly { readonly label: string; readonly instalments: readonly Instalment[] | undefined }[];
  readonly nodes: readonly TraceNode[];
}

/** Which rows to trace: as the sheet numbers them, on every sheet of the case that has such a row, or on the one named. */
export interface TraceRequest {
  readonly row: number;
  readonly sheet?: string;
}

/** 测算过程 of rows that the clerk names. */
export const traceRows = (judged: JudgedCase, { row, sheet }: TraceRequest): readonly TracedRow[] =>
  judged.programme.tables.flatMap((table) =>
    (judged.places.get(table.id) ?? []).flatMap((place, index) =>
      place.row + 1 === row && (sheet === undefined || place.table.found.sheet.name === sheet)
        ? [traceRow(judged, table, index)]
        : [],
    ),
  );

/** 测算过程 of one row. */
export function traceRow(judged: JudgedCase, table: Table, index: number): TracedRow {
  const { evaluation, programme } = judged;
  const decision = evaluation.decisions(table)[index]!;
  return {
    table,
    place: judged.places.get(table.id)![index]!,
    name: maskWithin(String(evaluation.rows(table)[index]![table.title] ?? '')),
    decision,
    missing: missingOf(evaluation, decision).map((missing) => reportMissing(missing, index, judged)),
    earned: evaluation.earned(table).flatMap(({ index: of, item, instalments }) => {
      const label = programme.amounts.find((amount) => amount.item === item)!.label;
      return of === index ? [{ label, instalments }] : [];
    }),
    nodes: evaluation.trace(table, index).map((node) => reportTrace(node, judged)),
  };
}
