import { missingOf, type Evaluation, type Maybe, type Programme, type Table, type Terms } from '@keshen/rules';
import type { ReadBook } from '../case/read-case.ts';
import { verdictLabel } from '../plan/opinions.ts';
import { rowSort } from '../exports/row-sort.ts';
import { exceptionFields, exceptionLabel, type ExceptionField, type ExceptionLine } from './exception-sheet.ts';
import type { Exception, Exceptions, IdleLine, LiftedStatus, PlacedLine } from './exception.ts';
import { earningsIfEligible } from './lifted-earnings.ts';

type Lifted = Omit<Exception, 'earns'>;

/** Reads the lists of all workbooks against the computed verdicts. One line lifts one row; none lifts another. */
export function settleExceptions(
  books: readonly ReadBook[],
  programme: Programme,
  evaluation: Evaluation,
  terms: Terms,
): Exceptions {
  const settled = books
    .flatMap(({ exceptions }, workbook) => exceptions.map((line) => ({ workbook, line })))
    .map((placed) => settleLine(placed, programme, evaluation));
  const idle = settled.filter((one): one is IdleLine => 'code' in one);
  const { agreed, conflicts } = agreeing(settled.filter((one): one is Lifted => !('code' in one)));
  const earnings = earningsIfEligible(programme, evaluation, terms);
  return {
    inForce: agreed.map((one) => ({ ...one, earns: one.status === 'eligible' ? earnings(one.table, one.index) : [] })),
    idle: [...idle, ...conflicts],
  };
}

function settleLine(placed: PlacedLine, programme: Programme, evaluation: Evaluation): Lifted | IdleLine {
  const { line } = placed;
  const idle = (code: IdleLine['code'], says: string): IdleLine => ({ ...placed, code, says });
  const blank = exceptionFields.filter((field) => isBlank(line, field));
  if (blank.length > 0)
    return idle('exception-incomplete', `缺少${blank.map(exceptionLabel).join('、')}，没有采用；请补全后重新检查`);
  const status = statuses.get(line.verdict);
  if (!status)
    return idle(
      'exception-incomplete',
      `研究结论“${line.verdict}”无法采用，应为${[...statuses.keys()].map((word) => `“${word}”`).join('或')}`,
    );
  const row = rowOf(line, programme, evaluation);
  if (typeof row === 'string') return idle('exception-unmatched', row);
  const { table, index } = row;
  const decision = evaluation.decisions(table)[index]!;
  const computed = verdictLabel(
    decision,
    missingOf(evaluation, decision).some(({ by }) => by === 'theirs'),
  );
  if (computed !== line.before)
    return idle(
      'exception-lapsed',
      `研究时的原结论为“${line.before}”，现在审查的结论为“${computed}”，不再采用；请重新研究，或更正原结论后重新检查`,
    );
  if (decision.status === status)
    return idle('exception-lapsed', `研究结论与审查结论相同，都是“${computed}”，没有可以改变的结论；请删去这一行`);
  return { ...placed, table: table.id, index, status, on: line.on!, computed };
}

const statuses: ReadonlyMap<string, LiftedStatus> = new Map([
  ['符合', 'eligible'],
  ['不符合', 'ineligible'],
]);

/** A day that cannot be read is as good as none. */
const isBlank = (line: ExceptionLine, field: ExceptionField): boolean =>
  field === 'on' ? !line.on : line[field] === '';

/** The one row that a line means, or why there is none. Code and name must agree: a slip of the hand lifts nobody. */
function rowOf(
  { sort, name, code }: ExceptionLine,
  { tables }: Programme,
  evaluation: Evaluation,
): { readonly table: Table; readonly index: number } | string {
  const table = tables.find((candidate) => rowSort(candidate) === sort || candidate.label === sort);
  if (!table) return `类别“${sort}”不是“企业”或“人选”，没有采用；请更正后重新检查`;
  const rows = evaluation.rows(table);
  const indexes = rows.flatMap((row, index) => (row[table.key] === code ? [index] : []));
  const [index] = indexes;
  if (index === undefined) return `${table.label}中没有这个代码或证件号，没有采用；请核对后重新检查`;
  if (indexes.length > 1) return `${table.label}中这个代码或证件号有${indexes.length}行，无法确定是哪一行，没有采用`;
  const standing = titleOf(rows[index]![table.title]);
  return standing === titleOf(name) ? { table, index } : `代码或证件号是“${standing}”的，与名称不一致，没有采用`;
}

const titleOf = (text: unknown): string =>
  String(text ?? '')
    .normalize('NFKC')
    .replaceAll(/\s/g, '');

/** Lines that say the same of a row count once; lines that contradict each other, not at all. */
function agreeing(all: readonly Lifted[]): { agreed: readonly Lifted[]; conflicts: readonly IdleLine[] } {
  const alike = new Map<string, Lifted[]>();
  for (const one of all) {
    const row = `${one.table} ${one.index}`;
    alike.set(row, [...(alike.get(row) ?? []), one]);
  }
  const groups = [...alike.values()];
  const clash = (group: readonly Lifted[]): Maybe<Lifted> => group.find(({ status }) => status !== group[0]!.status);
  return {
    agreed: groups.filter((group) => !clash(group)).map(([first]) => first!),
    conflicts: groups
      .filter((group) => clash(group))
      .flatMap((group) =>
        group.map(({ workbook, line }): IdleLine => ({
          workbook,
          line,
          code: 'exception-conflict',
          says: `同一对象有${group.length}项集体研究，结论不一，都没有采用；请只保留一项`,
        })),
      ),
  };
}
