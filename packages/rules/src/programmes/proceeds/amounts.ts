import { amount } from '../../kernel/index.ts';
import { floor } from './floors.ts';
import { jilinShare } from './parameters.ts';
import { results } from './tables/results.ts';

/** The least that must be given for an achievement. The unit gives it. */
export const proceedsRewardDue = amount(results, {
  item: 'proceeds-reward-due',
  label: '应给奖励下限',
  cites: jilinShare.cites,
  figure: true,
  pays: (r, ask) => {
    const found = floor(r, ask);
    if (found === undefined || r.convertedOn === undefined) return undefined;
    return found === null || found.due === 0 ? [] : [{ year: Number(r.convertedOn.slice(0, 4)), amount: found.due }];
  },
});
