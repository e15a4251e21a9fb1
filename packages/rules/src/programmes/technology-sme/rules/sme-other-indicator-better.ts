import { rule, type Ask, type Maybe } from '../../../kernel/index.ts';
import { scoreCites } from '../bands.ts';
import { isDirect } from '../direct.ts';
import { leastScore } from '../parameters.ts';
import { columnNames } from '../say-score.ts';
import { costPoints, indicator, salesPoints, scoresTooLow, totalPoints } from '../score.ts';
import { enterprises, type Enterprise } from '../tables/enterprises.ts';

/** The enterprise chose the column that gives it less. Where the other would carry it over the bound, somebody asks it. */
export const smeOtherIndicatorBetter = rule(enterprises, {
  code: 'sme-other-indicator-better',
  label: '另一项研发投入指标得分更高',
  effect: 'hint',
  cites: scoreCites,
  when: (e, ask) => {
    if (indicator(e, ask) === 'unnamed') return false;
    const more = gain(e, ask);
    return more === undefined ? undefined : more > 0;
  },
  confirmWhen: (e, ask) => {
    const [total, bound, more] = [totalPoints(e, ask), ask.value(leastScore), gain(e, ask)];
    if (scoresTooLow(e, ask) === false || isDirect(e, ask) === true) return false;
    return total === undefined || bound === undefined || more === undefined ? undefined : total + more >= bound;
  },
  says: (e, ask) => {
    const other = indicator(e, ask) === 'sales' ? 'costs' : 'sales';
    return `所选研发投入指标得${chosenPoints(e, ask)}分，改按${columnNames[other]}得${otherPoints(e, ask)}分；请企业确认所选指标。`;
  },
});

const chosenPoints = (e: Enterprise, ask: Ask): Maybe<number> =>
  indicator(e, ask) === 'sales' ? salesPoints(e, ask) : costPoints(e, ask);

const otherPoints = (e: Enterprise, ask: Ask): Maybe<number> =>
  indicator(e, ask) === 'sales' ? costPoints(e, ask) : salesPoints(e, ask);

function gain(e: Enterprise, ask: Ask): Maybe<number> {
  const [own, other] = [chosenPoints(e, ask), otherPoints(e, ask)];
  return own === undefined || other === undefined ? undefined : other - own;
}
