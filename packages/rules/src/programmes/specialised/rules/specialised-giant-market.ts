import { not, rule, sayFigure } from '../../../kernel/index.ts';
import { figureFor, sayEdition } from '../facts/edition.ts';
import { holdsMarket } from '../facts/market.ts';
import { giantMarketRank, giantMarketShare } from '../parameters/giants.ts';
import { giants } from '../tables/giants.ts';

/** Share or rank, either alone is enough. */
export const specialisedGiantMarket = rule(giants, {
  code: 'specialised-giant-market',
  label: '细分市场占有率和排名均不足',
  effect: 'excludes',
  cites: giantMarketShare.cites,
  when: (g, ask) => not(holdsMarket(g, ask)),
  says: (g, ask) =>
    `${sayEdition(g, ask)}“小巨人”细分市场占有率须${sayFigure(giantMarketShare.unit, figureFor(g, ask, giantMarketShare)!)}以上，或者排名前${figureFor(g, ask, giantMarketRank)!}；所填占有率${g.marketShare}%、排名第${g.marketRank}。`,
});
