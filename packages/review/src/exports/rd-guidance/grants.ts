import {
  rdProvinceShare,
  rdRegister,
  sharesOf,
  type Fen,
  type Maybe,
  type RegisterRow,
  type TaxRow,
} from '@keshen/rules';
import type { JudgedCase } from '../../case/judge-case.ts';
import type { CleanRow } from '../clean-rows.ts';
import { grouped } from '../grouped.ts';
import { prefectureName } from '../prefecture-name.ts';
import { byDivision } from '../reporting-units.ts';

/** What an enterprise is to get for the year. */
export interface Grant {
  readonly name: string;
  readonly code: string;
  readonly city: Maybe<string>;
  readonly amount: Fen;
  /** Undefined until the office has set how amounts are shared. */
  readonly shares: Maybe<{ readonly province: Fen; readonly city: Fen }>;
}

/** Those who get something, by city and name: an order that follows from what the lists say. */
export function grantsOf(judged: JudgedCase, clean: readonly CleanRow[]): readonly Grant[] {
  const cityOf = citiesOf(judged);
  return clean
    .filter(({ earned }) => earned > 0)
    .map(({ row, earned }): Grant => {
      const { name = '', creditCode = '' } = row as TaxRow;
      const share = judged.evaluation.derive(row as TaxRow, (_row, ask) => ask.value(rdProvinceShare));
      return {
        name,
        code: creditCode,
        city: cityOf(creditCode),
        amount: earned,
        shares: share === undefined ? undefined : sharesOf(earned, share),
      };
    })
    .toSorted((a, b) => byDivision(a.city, b.city) || compare(a.name, b.name) || compare(a.code, b.code));
}

/** The prefecture, or the zone that counts like one, in which the register has an enterprise; undefined where it lacks. */
export function citiesOf({ evaluation }: JudgedCase): (creditCode: Maybe<string>) => Maybe<string> {
  const rows = evaluation.rows(rdRegister) as readonly RegisterRow[];
  const byCode = grouped(rows, ({ creditCode }) => creditCode);
  return (creditCode) => {
    if (creditCode === undefined) return undefined;
    const [city, ...others] = new Set(byCode.get(creditCode)?.flatMap((row) => row.city ?? []));
    return city === undefined || others.length > 0 ? undefined : prefectureName(city);
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
