import { addFen, atLeast, atMost, fact, or, type Ask, type Maybe, type Truth } from '../../../kernel/index.ts';
import { directFinancing, directSpending, nationalRank, provincialRank } from '../parameters/direct.ts';
import type { Applicant } from '../tables/applicants.ts';
import { figureFor } from './edition.ts';

/** The four grounds of the former rule that stand in the place of a score, and which of them hold. */
export const groundsOf = (a: Applicant, ask: Ask): readonly (readonly [ground: string, holds: Truth])[] => [
  ['科技奖励', hasAward(a, ask)],
  ['近两年研发费用均值', spendsEnough(a, ask)],
  ['近两年股权融资', atLeast(a.financing, figureFor(a, ask, directFinancing))],
  ['“创客中国”500强', a.contest],
];

/** Whether any of them holds. */
export const isDirect = fact(
  '直通条件',
  (direct: boolean) => (direct ? '符合' : '不符合'),
  (a: Applicant, ask: Ask): Maybe<boolean> => or(...groundsOf(a, ask).map(([, holds]) => holds)),
);

function hasAward(a: Applicant, ask: Ask): Truth {
  switch (a.award) {
    case '无':
      return false;
    case '国家级':
      return atMost(a.awardRank, figureFor(a, ask, nationalRank));
    case '省级':
      return atMost(a.awardRank, figureFor(a, ask, provincialRank));
    default:
      return undefined;
  }
}

/** The mean of two years reaches a bound where their sum reaches it twice. */
function spendsEnough(a: Applicant, ask: Ask): Truth {
  const least = figureFor(a, ask, directSpending);
  const total = a.rd === undefined || a.rdBefore === undefined ? undefined : addFen(a.rd, a.rdBefore);
  return atLeast(total, least === undefined ? undefined : 2 * least);
}
