import { and, fact, rule, sayFigure, sayMoney, type Ask, type Fen, type Maybe } from '../../../kernel/index.ts';
import { isInstitution } from '../facts.ts';
import { mainShare } from '../parameters.ts';
import { partOf } from '../part-of.ts';
import { mainBinds } from '../readings.ts';
import { results, type Result } from '../tables/results.ts';

/** 不低于: half of the reward is enough. */
export const proceedsMainBelow = rule(results, {
  code: 'proceeds-main-below',
  label: '主要贡献人员的份额不足',
  effect: 'excludes',
  cites: mainShare.cites,
  when: (r, ask) => {
    const binds = and(ask.way(mainBinds) === 'all' ? true : isInstitution(r), r.distributed);
    if (binds === false) return false;
    const due = mainDue(r, ask);
    return and(binds, due === undefined || r.mainReward === undefined ? undefined : r.mainReward < due);
  },
  says: (r, ask) => {
    const share = sayFigure(mainShare.unit, ask.value(mainShare, r.convertedOn)!);
    const due = mainDue(r, ask)!;
    return `主要贡献人员所得${sayMoney(r.mainReward!)}，不得低于奖励总额${sayMoney(r.reward!)}的${share}，即${sayMoney(due)}，还差${sayMoney(due - r.mainReward!)}；请调整分配，或核对数额。`;
  },
});

const mainDue = fact('主要贡献人员所得下限', sayMoney, (r: Result, ask: Ask): Maybe<Fen> => {
  if (r.convertedOn === undefined || r.reward === undefined) return undefined;
  const share = ask.value(mainShare, r.convertedOn);
  return share === undefined ? undefined : partOf(r.reward, share);
});
