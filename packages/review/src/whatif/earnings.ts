import { sumFen, type Fen, type Maybe, type Table } from '@keshen/rules';
import type { JudgedCase } from '../case/judge-case.ts';
import { effectiveEarnings } from '../exceptions/effective.ts';

/** Money that is known, and how many rows' money is not. */
export interface MoneyTotal {
  readonly known: Fen;
  readonly open: number;
}

/** What a row earns by the verdict that counts. */
export interface Earning {
  readonly table: string;
  readonly index: number;
  readonly item: string;
  readonly payee: string;
  /** Undefined while it cannot be told. */
  readonly amount: Maybe<Fen>;
}

export function earningsOf(judged: JudgedCase): readonly Earning[] {
  const { programme, evaluation } = judged;
  return programme.tables.flatMap((table) =>
    effectiveEarnings(judged, table).map(({ index, item, instalments }): Earning => {
      const rule = programme.amounts.find((amount) => amount.item === item)!;
      const payee = evaluation.rows(table)[index]![rule.payee ?? table.key];
      const amount = instalments && sumFen(instalments.map((instalment) => instalment.amount));
      return { table: table.id, index, item, payee: String(payee ?? ''), amount };
    }),
  );
}

export const totalOf = (earnings: readonly Earning[]): MoneyTotal => ({
  known: sumFen(earnings.map(({ amount = 0 }) => amount)),
  open: earnings.filter(({ amount }) => amount === undefined).length,
});

export function byRow(table: Table, earnings: readonly Earning[]): ReadonlyMap<number, readonly Earning[]> {
  const rows = new Map<number, Earning[]>();
  for (const earning of earnings)
    if (earning.table === table.id) rows.set(earning.index, [...(rows.get(earning.index) ?? []), earning]);
  return rows;
}

export function byPayee(earnings: readonly Earning[]): ReadonlyMap<string, readonly Earning[]> {
  const sums = new Map<string, Earning[]>();
  for (const earning of earnings) {
    const standing = sums.get(earning.payee);
    if (standing) standing.push(earning);
    else sums.set(earning.payee, [earning]);
  }
  return sums;
}

export function namesByKey({ programme, evaluation }: JudgedCase): ReadonlyMap<string, string> {
  return new Map(
    programme.tables.flatMap((table) =>
      evaluation.rows(table).flatMap((row) => {
        const [key, name] = [row[table.key], row[table.title]];
        return key !== undefined && name !== undefined ? [[String(key), String(name)] as const] : [];
      }),
    ),
  );
}
