import { above, and, atLeast, fact, is, not, or, type Ask, type Maybe, type Truth } from '../../kernel/index.ts';
import { fullScore, leastScore } from './parameters.ts';
import { gradeAsked, parksCounted } from './readings.ts';
import type { Carrier } from './tables/carriers.ts';

/** 罚劣: failed, or less than excellent where only the excellent are rewarded. */
export const gradeFails = ({ grade }: Carrier, ask: Ask): Truth =>
  ask.way(gradeAsked) === 'passed' ? is(grade, '不合格') : not(is(grade, '优秀'));

/** Of a kind that the support is not for. */
export const isOtherKind = ({ kind }: Carrier, ask: Ask): Truth =>
  or(is(kind, '园区'), ask.way(parksCounted) === 'counted' ? false : is(kind, '大学科技园'));

/** Nothing was done for those whom the support is for. */
export const hasNoTechFirms = ({ techFirms }: Carrier): Truth => is(techFirms, 0);

/** Higher than the full score, where one is set: such a score is none. */
export function isOverFull({ score }: Carrier, ask: Ask): Truth {
  const most = ask.limit(fullScore) ?? null;
  return most === null ? false : above(score, most);
}

/** The score that the order goes by. */
export const countedScore = (c: Carrier, ask: Ask): Maybe<number> =>
  isOverFull(c, ask) === false ? c.score : undefined;

/** Where nobody has set a least score there is none. */
export function scoresTooLow({ score }: Carrier, ask: Ask): Truth {
  const least = ask.limit(leastScore) ?? null;
  return least === null ? false : not(atLeast(score, least));
}

/** Nothing of its own stands against it. */
export const qualifies = (c: Carrier, ask: Ask): Truth =>
  and(not(gradeFails(c, ask)), not(isOtherKind(c, ask)), not(hasNoTechFirms(c)), not(scoresTooLow(c, ask)));

/** Whether it takes part in the order: who was refused by the office does so no longer. */
export const contends = fact(
  '参加后补助排序',
  (yes: boolean) => (yes ? '是' : '否'),
  (c: Carrier, ask: Ask): Truth => and(c.chosen !== false, qualifies(c, ask)),
);
