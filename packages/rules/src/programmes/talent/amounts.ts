import { amount } from '../../kernel/index.ts';
import { lines } from './document.ts';
import { grant } from './grant.ts';
import { grantYear } from './parameters.ts';
import { candidates } from './tables/candidates.ts';

/** What a chosen project gets. The documents give sums of a year alone: nothing is said before the office has set it. */
export const talentGrant = amount(candidates, {
  item: 'talent-grant',
  label: '人才项目资助',
  cites: lines('按年度支持四类人才项目，每个项目的资助额没有写明。'),
  pays: (c, ask) => {
    const money = grant(c, ask);
    const year = ask.value(grantYear) ?? Number(ask.day.slice(0, 4));
    return money === undefined ? undefined : [{ year, amount: money }];
  },
});
