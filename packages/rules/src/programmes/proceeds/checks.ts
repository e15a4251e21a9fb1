import { batchCheck, sayFigure, sayMoney, sumFen, type Ask, type Maybe } from '../../kernel/index.ts';
import { isMoreThan, sayShare, shareOf } from '../cocoon/share.ts';
import { netIncome } from './facts.ts';
import { floor, isShort } from './floors.ts';
import { jilinShare, pilotMoney, pilotResults, pilotShare } from './parameters.ts';
import { pilotOf, pilots } from './pilots.ts';
import { results, type Result } from './tables/results.ts';

/** What all units together have yet to give. */
export const proceedsShortInAll = batchCheck(results, {
  code: 'proceeds-short-in-all',
  label: '奖励不足的合计',
  cites: jilinShare.cites,
  says: (rows, _earned, ask) => {
    const gaps = rows.flatMap((r) => shortOf(r, ask) ?? []);
    return gaps.length === 0
      ? undefined
      : `${rows.length}项成果中有${gaps.length}项奖励低于下限，合计还差${sayMoney(sumFen(gaps))}；请督促有关单位补足。`;
  },
});

function shortOf(r: Result, ask: Ask): Maybe<number> {
  const found = floor(r, ask);
  return found && isShort(r, found) === true ? found.due - r.reward! : undefined;
}

/**
 * The reply counts what ten pilot units had converted. A table of some of them may hold less; one that holds more, or all
 * ten and something else, counts otherwise.
 */
export const proceedsPilotsDiffer = batchCheck(results, {
  code: 'proceeds-pilots-differ',
  label: '试点单位的成果数、转化资金与文件不一致',
  cites: pilotMoney.cites,
  says: (rows, _earned, ask) => {
    const [count, money] = [ask.value(pilotResults), ask.value(pilotMoney)];
    const told = rows.filter((r) => pilotOf(r.unit) !== undefined && isTold(r));
    if (count === undefined || money === undefined || told.some((r) => r.amount === undefined)) return undefined;
    const units = new Set(told.map((r) => pilotOf(r.unit))).size;
    const total = sumFen(told.map((r) => r.amount!));
    const agrees =
      units === pilots.length ? told.length === count && total === money : told.length <= count && total <= money;
    return agrees
      ? undefined
      : `试点单位${units}家转化成果${told.length}项、${sayMoney(total)}，文件所载${pilots.length}家为${count}项、${sayMoney(money)}；请核实统计口径和截止时间。`;
  },
});

/** Of what the pilot units have distributed, nearly all went to their staff. */
export const proceedsPilotShareLow = batchCheck(results, {
  code: 'proceeds-pilot-share-low',
  label: '试点单位分配给科研人员的比例低于文件所载',
  cites: pilotShare.cites,
  says: (rows, _earned, ask) => {
    const least = ask.value(pilotShare);
    const given = rows.filter((r) => pilotOf(r.unit) !== undefined && isTold(r) && r.distributed === true);
    const known = given.flatMap((r) => shareOf(r.reward, netIncome(r, ask)) ?? []);
    if (least === undefined || known.length < given.length || known.length === 0) return undefined;
    const share = { part: sumFen(known.map(({ part }) => part)), whole: sumFen(known.map(({ whole }) => whole)) };
    if (isMoreThan(share, least)) return undefined;
    return `试点单位净收入${sayMoney(share.whole)}中奖励${sayMoney(share.part)}，占${sayShare(share)}；文件所载超过${sayFigure(pilotShare.unit, least)}，请核实是否分配完毕、有无漏报。`;
  },
});

/** Converted no later than the reply that tells of it. */
const isTold = ({ convertedOn }: Result): boolean =>
  convertedOn !== undefined && convertedOn <= pilotMoney.values[0]!.from;
