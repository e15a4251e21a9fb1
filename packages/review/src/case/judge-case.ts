import {
  bearsVerdicts,
  evaluate,
  programmes,
  together,
  type Case,
  type Evaluation,
  type Programme,
  type Row,
  type Table,
  type Terms,
} from '@keshen/rules';
import type { Exceptions } from '../exceptions/exception.ts';
import { settleExceptions } from '../exceptions/settle-exceptions.ts';
import { withAcceptedIssues } from '../plan/list/acceptances.ts';
import type { Settled } from '../policy/settle.ts';
import { CheckRefused } from '../refused.ts';
import type { ReadCase, ReadTable } from './read-case.ts';

/** Where a typed row stands. */
export interface RowPlace {
  readonly table: ReadTable;
  /** Sheet row, counted from 0. */
  readonly row: number;
}

/** A case with its verdicts. Rows of a table that stands on several sheets follow each other in canonical order. */
export interface JudgedCase {
  readonly read: ReadCase;
  readonly programme: Programme;
  /** What holds for this check, and who said so. */
  readonly settled: Settled;
  readonly terms: Terms;
  readonly evaluation: Evaluation;
  /** What meetings have decided beside the computed verdicts. */
  readonly exceptions: Exceptions;
  /** Of the rows of a table, by its id; in the order of the evaluation. */
  readonly places: ReadonlyMap<string, readonly RowPlace[]>;
}

/**
 * The programme that the clerk names, or all whose forms are there. Where there are only lists to look things up in, the
 * one to which most of them belong.
 */
export function chooseProgramme(read: ReadCase, chosen: Programme | undefined): Programme {
  const present = new Set(read.tables.map(({ found }) => found.definition.id));
  const having = (candidate: Programme) => candidate.tables.filter(({ id }) => present.has(id));
  if (chosen && having(chosen).length > 0) return chosen;
  const best = programmes.toSorted((a, b) => having(b).length - having(a).length)[0];
  if (chosen || !best || having(best).length === 0) throw new CheckRefused('no-table', noTable(read, chosen));
  const decides = (candidate: Programme, tables: readonly Table[]) =>
    tables.some((table) => bearsVerdicts(candidate, table));
  // A register such as 指标台账 decides nothing at all: it is checked where it stands.
  const applied = programmes.filter((candidate) =>
    decides(candidate, candidate.tables) ? decides(candidate, having(candidate)) : having(candidate).length > 0,
  );
  return applied.length > 0 ? together(applied) : best;
}

export function judgeCase(sent: ReadCase, programme: Programme, settled: Settled): JudgedCase {
  const read = withAcceptedIssues(sent);
  // Tables of other programmes, too: their verdicts are tickets.
  const ids = new Set(read.tables.map(({ found }) => found.definition.id));
  const tables = [...ids].flatMap((id) => {
    const reads = read.tables.filter(({ found }) => found.definition.id === id);
    return reads.length > 0 ? [[id, reads] as const] : [];
  });
  const given: Case = new Map(
    tables.map(([id, reads]): [string, readonly Row<Table>[]] => [id, reads.flatMap(({ rows }) => rows)]),
  );
  const places = new Map(
    tables.map(([id, reads]) => [
      id,
      reads.flatMap((table) => table.found.rows.map((row): RowPlace => ({ table, row }))),
    ]),
  );
  const { terms } = settled;
  const evaluation = evaluate(programme, given, terms, programmes);
  const exceptions = settleExceptions(read.books, programme, evaluation, terms);
  return { read, programme, settled, terms, evaluation, exceptions, places };
}

function noTable({ books }: ReadCase, chosen: Programme | undefined): string {
  const wanted = (chosen ? [chosen] : programmes).flatMap(({ tables }) => tables.map(({ label }) => `“${label}”`));
  const sheets = books.flatMap(({ book }) =>
    book.sheets.filter(({ shown }) => shown === 'yes').map(({ name }) => `“${name}”`),
  );
  return `没有找到可以审查的表。已查看工作表${sheets.slice(0, 8).join('、')}${sheets.length > 8 ? '等' : ''}，需要的是${wanted.join('或')}：请确认表头一行写有企业名称、统一社会信用代码等列名，再重新检查。`;
}
