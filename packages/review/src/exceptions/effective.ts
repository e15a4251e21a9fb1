import type { Decision, Earned, Maybe, Status } from '@keshen/rules';
import type { JudgedCase } from '../case/judge-case.ts';
import type { Exception } from './exception.ts';

type Judged = Pick<JudgedCase, 'evaluation' | 'exceptions'>;
type RowOf = Pick<Decision, 'table' | 'index'>;

/** What a meeting has decided of a row; undefined where its computed verdict stands alone. */
export const exceptionOf = ({ exceptions }: Pick<Judged, 'exceptions'>, { table, index }: RowOf): Maybe<Exception> =>
  exceptions.inForce.find((one) => one.table === table && one.index === index);

/** The verdict that counts for lists and money: what a meeting has decided, else what was computed. */
export const effectiveStatus = (judged: Pick<Judged, 'exceptions'>, decision: Decision): Status =>
  exceptionOf(judged, decision)?.status ?? decision.status;

/** What every row of a table earns by the verdict that counts. Money follows the lifted verdict, in either direction. */
export function effectiveEarnings(judged: Judged, table: { readonly id: string }): readonly Earned[] {
  const { evaluation, exceptions } = judged;
  const earned = evaluation.earned(table);
  if (!exceptions.inForce.some((one) => one.table === table.id)) return earned;
  return earned.map((one) => {
    const exception = exceptionOf(judged, one);
    if (!exception) return one;
    return exception.earns.find(({ item }) => item === one.item) ?? { ...one, instalments: [] };
  });
}
