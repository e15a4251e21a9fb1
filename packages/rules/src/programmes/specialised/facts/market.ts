import { atMost, or, type Ask, type Truth } from '../../../kernel/index.ts';
import { giantMarketRank, giantMarketShare } from '../parameters/giants.ts';
import type { Giant } from '../tables/giants.ts';
import { figureFor } from './edition.ts';
import { percentReaches } from './share.ts';

/** 0.125 under a head of per cent may be 12.5 %, as Excel stores it: a share so small is asked about, unless the rank settles it. */
export const isDoubtfulShare = ({ marketShare }: Giant): Truth =>
  marketShare === undefined ? undefined : marketShare > 0 && marketShare <= 1;

/** Its share of the niche, or its rank there. */
export function holdsMarket(g: Giant, ask: Ask): Truth {
  const least = figureFor(g, ask, giantMarketShare);
  const share =
    g.marketShare === undefined || least === undefined || isDoubtfulShare(g)
      ? undefined
      : percentReaches(g.marketShare, least);
  return or(share, holdsRank(g, ask));
}

export const holdsRank = (g: Giant, ask: Ask): Truth => atMost(g.marketRank, figureFor(g, ask, giantMarketRank));
