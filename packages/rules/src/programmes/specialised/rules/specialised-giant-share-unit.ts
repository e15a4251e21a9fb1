import { and, multiplyRatio, not, ratio, rule } from '../../../kernel/index.ts';
import { holdsRank, isDoubtfulShare } from '../facts/market.ts';
import { exact, sayExact } from '../facts/share.ts';
import { giantMarketShare } from '../parameters/giants.ts';
import { giants } from '../tables/giants.ts';

/** Where the rank is enough, the share does not matter. */
export const specialisedGiantShareUnit = rule(giants, {
  code: 'specialised-giant-share-unit',
  label: '市场占有率是否百分数不明',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'theirs' },
  cites: giantMarketShare.cites,
  when: (g, ask) => and(isDoubtfulShare(g), not(holdsRank(g, ask) ?? false)),
  says: (g) =>
    `细分市场占有率填${g.marketShare}，分不清是${g.marketShare}%还是${sayExact(multiplyRatio(exact(g.marketShare!), ratio(100n)))}%；请以百分数填写，例如12.5。`,
});
