import { amount } from '../../kernel/index.ts';
import { grants, national } from './document.ts';
import { grant } from './grant.ts';
import { match } from './match.ts';
import { grantYear } from './parameters.ts';
import { nationalGrants } from './tables/national.ts';
import { projects } from './tables/projects.ts';

/** What a chosen project gets. */
export const returneeGrant = amount(projects, {
  item: 'returnee-grant',
  label: '留学人员择优资助',
  cites: grants('优秀项目每个10万元，启动项目每个5万元。'),
  pays: (p, ask) => {
    const money = grant(p, ask);
    const year = ask.value(grantYear) ?? Number(ask.day.slice(0, 4));
    return money === undefined ? undefined : [{ year, amount: money }];
  },
});

/** What the province adds to the ministry's money, by the year in which that was given. */
export const returneeMatch = amount(nationalGrants, {
  item: 'returnee-match',
  label: '国家留学项目省级匹配',
  cites: national('参照人社部的资助额度，按1:1匹配。'),
  pays: (g, ask) => {
    const money = match(g, ask);
    if (money === undefined || g.approvedOn === undefined) return undefined;
    return money === 0 ? [] : [{ year: Number(g.approvedOn.slice(0, 4)), amount: money }];
  },
});
