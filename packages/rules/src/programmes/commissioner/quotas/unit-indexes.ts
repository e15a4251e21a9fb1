import { rowIndex, type Ask } from '../../../kernel/index.ts';
import { enterprises, type Enterprise } from '../tables/enterprises.ts';
import type { QuotaMove } from '../tables/quota-moves.ts';
import { quotas, type Quota } from '../tables/quotas.ts';
import { prefectureAbove, reportingUnit } from './reporting-unit.ts';

const unitOf = (spelling: string | undefined) => (spelling === undefined ? undefined : reportingUnit(spelling));
const above = (spelling: string | undefined) =>
  spelling === undefined ? undefined : prefectureAbove(reportingUnit(spelling));

export const quotasByUnit = rowIndex('推荐单位', ({ unit }: Quota) => unitOf(unit));
/** Rows that grant something: a list on which none does is a draft. */
export const quotasGranted = rowIndex('已下达', ({ places, approved }: Quota) =>
  places === undefined && approved === undefined ? undefined : 'granted',
);
export const movesFrom = rowIndex('调出单位', ({ from }: QuotaMove) => unitOf(from));
export const movesTo = rowIndex('调入单位', ({ to }: QuotaMove) => unitOf(to));
const enterprisesByUnit = rowIndex('推荐单位', ({ reportingUnit: unit }: Enterprise) => unitOf(unit));
const enterprisesBelow = rowIndex('推荐单位所在市州', ({ reportingUnit: unit }: Enterprise) => above(unit));

/** Whether the list of quotas names a unit. */
export const isListed = (unit: string, ask: Ask): boolean => (ask.listed(quotas, quotasByUnit, unit) ?? []).length > 0;

/** The enterprises that come through a unit: its own, and those of counties in it that are not listed apart. */
export function enterprisesOf(unit: string, ask: Ask, listedApart: (unit: string) => boolean): readonly Enterprise[] {
  const below = (ask.listed(enterprises, enterprisesBelow, unit) ?? []).filter(
    ({ reportingUnit: spelling }) => !listedApart(unitOf(spelling)!),
  );
  return [...(ask.listed(enterprises, enterprisesByUnit, unit) ?? []), ...below];
}
