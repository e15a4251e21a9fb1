import {
  batchCheck,
  compareRatio,
  ratio,
  sayMoney,
  sumFen,
  type Ask,
  type Fen,
  type Maybe,
} from '../../kernel/index.ts';
import { broughtIn, sayTimes, timesOf } from './leverage.ts';
import { challengeInvested, challengeLeverage, ventureInvested, ventureSocial } from './parameters.ts';
import { isChallenge, isVenture } from './schemes.ts';
import { projects, type Project } from './tables/projects.ts';

/** Together, where both figures of a project are known. */
function sumsOf(rows: readonly Project[], ask: Ask): { readonly brought: Fen; readonly fiscal: Fen } {
  const known = rows.flatMap((row) => {
    const brought = broughtIn(row, ask);
    return brought === undefined || row.fiscal === undefined ? [] : [{ brought, fiscal: row.fiscal }];
  });
  return { brought: sumFen(known.map(({ brought }) => brought)), fiscal: sumFen(known.map(({ fiscal }) => fiscal)) };
}

/** Less than the first challenges brought: no bound of policy, but something to look at. */
export const coChallengeLeverage = batchCheck(projects, {
  code: 'co-challenge-leverage-low',
  label: '揭榜项目带动倍数低于首批',
  cites: challengeLeverage.cites,
  says: (rows, _earned, ask): Maybe<string> => {
    const { brought, fiscal } = sumsOf(
      rows.filter((row) => isChallenge(row) === true),
      ask,
    );
    const [times, usual, invested] = [
      timesOf(brought, fiscal),
      ask.value(challengeLeverage),
      ask.value(challengeInvested),
    ];
    if (times === undefined || usual === undefined || invested === undefined) return undefined;
    const bound = ratio(BigInt(usual), 1_000_000n);
    if (compareRatio(times, bound) >= 0) return undefined;
    return `揭榜项目企业投入合计${sayMoney(brought)}，是财政资金${sayMoney(fiscal)}的${sayTimes(times)}，首批为${sayMoney(invested)}、${sayTimes(bound)}；请核实投入数据。`;
  },
});

/** 超过: what the reply tells of is more than its figure, so the figure itself is less. */
export const coVentureLeverage = batchCheck(projects, {
  code: 'co-venture-leverage-low',
  label: '创投引导带动倍数不高于以往',
  cites: ventureSocial.cites,
  says: (rows, _earned, ask): Maybe<string> => {
    const { brought, fiscal } = sumsOf(
      rows.filter((row) => isVenture(row) === true),
      ask,
    );
    const [times, usual] = [timesOf(brought, fiscal), timesOf(ask.value(ventureSocial), ask.value(ventureInvested))];
    if (times === undefined || usual === undefined || compareRatio(times, usual) > 0) return undefined;
    return `创投引导的社会资本合计${sayMoney(brought)}，是财政资金${sayMoney(fiscal)}的${sayTimes(times)}，以往超过${sayTimes(usual)}；请核实投入数据。`;
  },
});
