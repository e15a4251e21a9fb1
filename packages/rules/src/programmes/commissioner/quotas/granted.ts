import { fact, type Ask, type Maybe } from '../../../kernel/index.ts';
import { quotaMoves, type QuotaMove } from '../tables/quota-moves.ts';
import { quotas, type Quota } from '../tables/quotas.ts';
import { reportingUnit } from './reporting-unit.ts';
import { readMove } from './rounds.ts';
import { movesFrom, movesTo, quotasByUnit } from './unit-indexes.ts';

/** Places that a unit has by now: granted, with all that the record of rounds moved since. Undefined: none are set yet. */
export const grantedPlaces = fact(
  '核定名额',
  (places: number) => `${places}个`,
  (q: Quota, ask: Ask): Maybe<number> => {
    if (q.places === undefined) return q.approved;
    const moved = ask.given(quotaMoves) ? movedByRecord(q, ask) : signedPlaces(q.moved);
    return q.places + (moved ?? 0);
  },
);

function movedByRecord({ unit }: Quota, ask: Ask): number {
  if (unit === undefined) return 0;
  const own = reportingUnit(unit);
  const moved = (rows: Maybe<readonly QuotaMove[]>): number =>
    (rows ?? []).reduce((sum, row) => {
      const move = readMove(row, 0, (other) => isGranted(other, ask));
      return sum + ('places' in move ? move.places : 0);
    }, 0);
  return moved(ask.listed(quotaMoves, movesTo, own)) - moved(ask.listed(quotaMoves, movesFrom, own));
}

const isGranted = (unit: string, ask: Ask): boolean =>
  (ask.listed(quotas, quotasByUnit, unit) ?? []).some(({ places }) => places !== undefined);

/** `+2`, `-1` or `3`, as a clerk writes what was added or taken. Undefined when it is none. */
export function signedPlaces(text: Maybe<string>): Maybe<number> {
  const [, sign, digits] =
    /^([+-]?)(\d{1,9})$/.exec((text ?? '').normalize('NFKC').replace(/[−–—]/g, '-').trim()) ?? [];
  return digits === undefined ? undefined : Number(`${sign}${digits}`);
}
