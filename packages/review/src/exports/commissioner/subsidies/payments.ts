import { candidates, sumFen, type Candidate, type Fen, type Maybe } from '@keshen/rules';
import type { CleanRow } from '../../clean-rows.ts';
import { grouped } from '../../grouped.ts';
import type { ReportingUnits } from '../../reporting-units.ts';

/** Money for one person in one year. */
export interface Payment {
  /** Index of the person in the evaluation. */
  readonly person: number;
  readonly host: string;
  readonly hostName: string;
  readonly unit: Maybe<string>;
  /** Calendar year, or year of the term. */
  readonly year: number;
  readonly batch: Maybe<number>;
  readonly amount: Fen;
  readonly signed: boolean;
}

/** Every payment of the persons who are recommended. */
export const paymentsOf = (clean: readonly CleanRow[], units: ReportingUnits): readonly Payment[] =>
  clean.flatMap(({ index, row, instalments }) => {
    const subject = { table: candidates, row };
    const { hostCode = '', hostName = '' } = row as Candidate;
    const place = {
      person: index,
      host: hostCode,
      hostName: units.enterpriseOf(subject)?.name ?? hostName,
      unit: units.unitOf(subject),
    };
    return instalments
      .filter(({ amount }) => amount !== 0)
      .map(({ year, batch, amount, expected }): Payment => ({ ...place, year, batch, amount, signed: !expected }));
  });

export const sumOf = (payments: readonly Payment[]): Fen => sumFen(payments.map(({ amount }) => amount));

/** 人选, 企业, 推荐单位, 年度, 批次: by whatever is added up first, it comes to the same. */
const ways: readonly (readonly [name: string, of: (payment: Payment) => unknown])[] = [
  ['人选', ({ person }) => person],
  ['企业', ({ host }) => host],
  ['推荐单位', ({ unit }) => unit],
  ['拨付年度', ({ year }) => year],
  ['入选批次', ({ batch }) => batch],
];

/**
 * The total, and the line that shows how it was arrived at in each way. Money that does not add up is our error, and
 * no paper goes out with it.
 */
export function agreedTotal(payments: readonly Payment[]): { readonly total: Fen; readonly said: string } {
  const total = sumOf(payments);
  const said = ways.map(([name, of]) => {
    const groups = [...grouped(payments, of).values()];
    const sum = sumFen(groups.map(sumOf));
    if (sum !== total) throw new Error(`payments by ${name} come to ${sum} fen, not to ${total}`);
    return `按${name}（${groups.length}）`;
  });
  return { total, said: `勾稽：${said.join('、')}分别相加，合计一致。` };
}

export const sayYear = (year: number): string => (year < 1000 ? `聘期第${year}年` : `${year}年`);
export const sayBatch = (batch: Maybe<number>): string => (batch === undefined ? '未注明' : `${batch}年`);
