import { and, or, type Ask, type Day, type Maybe, type Truth } from '../../kernel/index.ts';
import { candidates } from './tables/candidates.ts';
import type { Contract } from './tables/contracts.ts';
import { history } from './tables/history.ts';
import { legalUnit } from './units.ts';

/** A person of the contract's unit at the contract's enterprise. */
interface Placement {
  /** Chosen, or chosen before; undefined while the verdict or the unit is open. */
  readonly stands: Truth;
  readonly from: Maybe<Day>;
  readonly to: Maybe<Day>;
}

/** Whether a commissioner of that unit is placed at that enterprise. 六（一）5 */
export function hasPlacement(k: Contract, ask: Ask): Truth {
  const all = placementsOf(k, ask);
  return all && or(...all.map(({ stands }) => stands), everybodyIsKnown(ask));
}

/** Whether the contract was signed while one of them was in post, first and last day included. */
export function signedInTerm(k: Contract, ask: Ask): Truth {
  const all = placementsOf(k, ask);
  return (
    all && or(...all.map(({ stands, from, to }) => and(stands, isWithin(k.signedOn, from, to))), everybodyIsKnown(ask))
  );
}

/** Who is chosen this time stands in a table of its own: without it nobody can say that there is no placement. */
const everybodyIsKnown = (ask: Ask): Truth => (ask.given(candidates) ? false : undefined);

function placementsOf({ unit, creditCode }: Contract, ask: Ask): Maybe<readonly Placement[]> {
  const sender = legalUnit(unit, ask);
  if (sender === undefined || creditCode === undefined) return undefined;
  const isFrom = (name: Maybe<string>): Truth => {
    const other = legalUnit(name, ask);
    return other === undefined ? undefined : other === sender;
  };
  const chosen = (ask.listed(candidates, 'hostCode', creditCode) ?? []).map((c): Placement => {
    const status = ask.decision(candidates, c.residentId)?.status;
    const eligible = status === undefined || status === 'undetermined' ? undefined : status === 'eligible';
    return { stands: and(isFrom(c.sendingUnit), eligible), from: c.termStart, to: earlier(c.termEnd, c.leftOn) };
  });
  const before = ask.given(history) ? (ask.listed(history, 'hostCode', creditCode) ?? []) : [];
  return [
    ...chosen,
    ...before.map((past): Placement => ({
      stands: isFrom(past.sendingUnit),
      from: past.termStart,
      to: earlier(past.termEnd, past.leftOn),
    })),
  ];
}

/** Who leaves before the term ends is in post until that day. */
export const earlier = (end: Maybe<Day>, left: Maybe<Day>): Maybe<Day> =>
  left !== undefined && (end === undefined || left < end) ? left : end;

/** Whether a day lies within a term. One bound that it misses settles it. */
export const isWithin = (day: Maybe<Day>, from: Maybe<Day>, to: Maybe<Day>): Truth =>
  day === undefined
    ? undefined
    : and(from === undefined ? undefined : from <= day, to === undefined ? undefined : day <= to);
