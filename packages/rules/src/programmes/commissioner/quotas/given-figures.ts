import type { Maybe } from '../../../kernel/index.ts';
import type { Quota } from '../tables/quotas.ts';
import { reportingUnit } from './reporting-unit.ts';

/** What 名额分配表 says of a unit. Rows that contradict each other say nothing: the order of the sheet decides nothing. */
export interface GivenFigures {
  /** Its rows. */
  readonly rows: readonly number[];
  readonly base: Maybe<number>;
  readonly floor: Maybe<number>;
  readonly cap: Maybe<number>;
  /** 下达数. */
  readonly granted: Maybe<number>;
  readonly movedAsWritten: Maybe<string>;
  readonly approvedAsWritten: Maybe<number>;
  readonly reason: Maybe<string>;
}

export function givenFigures(unit: string, quotas: readonly Quota[]): GivenFigures {
  const rows = quotas.flatMap(({ unit: spelling }, i) =>
    spelling !== undefined && reportingUnit(spelling) === unit ? [i] : [],
  );
  const said = <F extends keyof Quota>(field: F): Maybe<Quota[F]> => {
    const values = new Set(rows.map((i) => quotas[i]![field]));
    return values.size === 1 ? [...values][0] : undefined;
  };
  return {
    rows,
    base: said('base'),
    floor: said('floor'),
    cap: said('cap'),
    granted: said('places'),
    movedAsWritten: said('moved'),
    approvedAsWritten: said('approved'),
    reason: said('reason'),
  };
}
