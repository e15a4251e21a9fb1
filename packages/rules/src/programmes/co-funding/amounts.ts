import { amount, fen, floorRatio, ratio } from '../../kernel/index.ts';
import { matchRate, projectYear } from './parameters.ts';
import { isJoint } from './schemes.ts';
import { projects } from './tables/projects.ts';

/** What the province adds to the enterprise's money in a joint fund, cut off below a fen. Other schemes have no rate to go by. */
export const coMatch = amount(projects, {
  item: 'co-match',
  label: '联合资助财政匹配资金',
  cites: matchRate.cites,
  pays: (p, ask) => {
    const joint = isJoint(p);
    if (joint === false) return [];
    const [year, rate] = [ask.value(projectYear), ask.value(matchRate)];
    if (joint === undefined || p.agreed === undefined || year === undefined || rate === undefined) return undefined;
    const sum = fen(Number(floorRatio(ratio(BigInt(p.agreed) * BigInt(rate), 1_000_000n))));
    return sum === 0 ? [] : [{ year, amount: sum }];
  },
});
