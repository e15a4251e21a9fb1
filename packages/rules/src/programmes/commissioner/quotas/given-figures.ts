import type { Maybe } from '../../../kernel/index.ts';
import type { Quota } from '../tables/quotas.ts';
import { reportingUnit } from './reporting-unit.ts';

/** What 名额分配表 says of a unit. */
export interface GivenFigures {
  /** Its rows; more than one where it stands there twice, or on two lists. */
  readonly rows: readonly number[];
  /** Its rows contradict each other. */
  readonly contradictory: boolean;
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
  const own = rows.map((i) => quotas[i]!);
  const { base, floor, cap, places, moved, approved, reason } = agreedQuota(own);
  return {
    rows,
    contradictory: (['base', 'floor', 'cap', 'places'] as const).some((field) => said(own, field).length > 1),
    base,
    floor,
    cap,
    granted: places,
    movedAsWritten: moved,
    approvedAsWritten: approved,
    reason,
  };
}

/** What rows of one unit say together. Where they contradict each other they say nothing: the order of the sheet decides nothing. */
export function agreedQuota(rows: readonly Quota[]): Quota {
  const agreed = <F extends keyof Quota>(field: F): Quota[F] => {
    const values = said(rows, field);
    return values.length === 1 ? values[0] : undefined;
  };
  return {
    unit: rows[0]?.unit,
    base: agreed('base'),
    floor: agreed('floor'),
    cap: agreed('cap'),
    places: agreed('places'),
    moved: agreed('moved'),
    approved: agreed('approved'),
    reason: agreed('reason'),
  };
}

const said = <F extends keyof Quota>(rows: readonly Quota[], field: F): readonly Quota[F][] => [
  ...new Set(rows.flatMap((row) => (row[field] === undefined ? [] : [row[field]]))),
];
