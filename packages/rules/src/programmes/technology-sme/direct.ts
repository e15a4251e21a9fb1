import {
  addMonths,
  and,
  atMost,
  dayOf,
  fact,
  or,
  type Ask,
  type Day,
  type Maybe,
  type Truth,
} from '../../kernel/index.ts';
import { lastAwardRank, lastDrafterRank, recentYears } from './parameters.ts';
import { recentFrom } from './readings.ts';
import type { Enterprise } from './tables/enterprises.ts';
import { hasHighTech } from './titles.ts';

const sayYes = (yes: boolean): string => (yes ? '是' : '否');

/** Whether a day lies within the last so many years. */
function isRecent(day: Maybe<Day>, ask: Ask): Truth {
  const years = ask.value(recentYears);
  if (day === undefined || years === undefined) return undefined;
  const first =
    ask.way(recentFrom) === 'day' ? addMonths(ask.day, -12 * years) : dayOf(Number(ask.day.slice(0, 4)) - years, 1, 1)!;
  return first <= day && day <= ask.day;
}

/** A national award of late, among the first. Who has none is not asked for its day. */
export const hasAward = fact('近年国家级科技奖励，排名在前', sayYes, (e: Enterprise, ask: Ask): Truth => {
  if (e.award !== true) return e.award;
  return and(isRecent(e.awardDay, ask), atMost(e.awardRank, ask.value(lastAwardRank)));
});

/** A standard of late that it led. */
export const ledStandard = fact('近年主导制定标准', sayYes, (e: Enterprise, ask: Ask): Truth => {
  if (e.standard !== true) return e.standard;
  return and(isRecent(e.standardDay, ask), atMost(e.standardRank, ask.value(lastDrafterRank)));
});

/** Each ground that admits directly, with what is known of it. */
export const grounds = (e: Enterprise, ask: Ask) =>
  [
    ['有效期内的高新技术企业', hasHighTech(e, ask)],
    ['近年国家级科技奖励', hasAward(e, ask)],
    ['省部级以上研发机构', e.institution],
    ['近年主导制定标准', ledStandard(e, ask)],
  ] as const;

/** Whether one of the grounds admits it without a score. */
export const isDirect = fact('直接确认', sayYes, (e: Enterprise, ask: Ask) =>
  or(...grounds(e, ask).map(([, holds]) => holds)),
);
