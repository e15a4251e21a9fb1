import {
  and,
  atLeast,
  fact,
  not,
  sayMoney,
  type Ask,
  type Fen,
  type Maybe,
  type Truth,
} from '../../../kernel/index.ts';
import { exceeds, reaches, sayShare, shareOf, type Share } from './share.ts';

/** Figures of the last two closed years. */
export interface Finances {
  readonly revenue: Maybe<Fen>;
  readonly revenueBefore: Maybe<Fen>;
  readonly mainRevenue: Maybe<Fen>;
  readonly rd: Maybe<Fen>;
  readonly rdBefore: Maybe<Fen>;
  readonly assets: Maybe<Fen>;
  readonly liabilities: Maybe<Fen>;
}

const say = ({ part, whole }: Share): string => `${sayMoney(part)}÷${sayMoney(whole)}，${sayShare({ part, whole })}`;
const shareFact = (label: string, of: (row: Finances) => Maybe<Share>) =>
  fact(label, say, (row: Finances, _ask: Ask) => of(row));

export const mainShare = shareFact('主营业务收入占比', ({ mainRevenue, revenue }) => shareOf(mainRevenue, revenue));
export const debtShare = shareFact('资产负债率', ({ liabilities, assets }) => shareOf(liabilities, assets));
export const spendingShare = shareFact('上年度研发费用占比', ({ rd, revenue }) => shareOf(rd, revenue));
export const spendingShareBefore = shareFact('前二年度研发费用占比', ({ rdBefore, revenueBefore }) =>
  shareOf(rdBefore, revenueBefore),
);

/** Less than the least, or more than the most. What has nothing to be measured by is another rule's matter. */
export const isBelow = (share: Maybe<Share>, least: Maybe<number>): Truth =>
  whereMeasured(share, not(reaches(share, least)));
export const isAbove = (share: Maybe<Share>, most: Maybe<number>): Truth => whereMeasured(share, exceeds(share, most));

const whereMeasured = (share: Maybe<Share>, answer: Truth): Truth => (share?.whole === 0 ? false : answer);

/** R&D of both years is at least so much, each for itself. */
export const spendsEachYear = ({ rd, rdBefore }: Finances, least: Maybe<number>): Truth =>
  and(atLeast(rd, least), atLeast(rdBefore, least));

/** 上年度90万元、前二年度120万元. */
export const saySpending = ({ rd, rdBefore }: Finances): string =>
  [rd === undefined ? '' : `上年度${sayMoney(rd)}`, rdBefore === undefined ? '' : `前二年度${sayMoney(rdBefore)}`]
    .filter(Boolean)
    .join('、');

/** 上年度2.9%、前二年度3.1%. */
export function saySpendingShares(row: Finances, ask: Ask): string {
  const [last, before] = [spendingShare(row, ask), spendingShareBefore(row, ask)];
  return [last ? `上年度${sayShare(last)}` : '', before ? `前二年度${sayShare(before)}` : '']
    .filter(Boolean)
    .join('、');
}
