import { rule, type Maybe } from '../../../kernel/index.ts';
import { scoreCites } from '../bands.ts';
import { columnNames, usedColumn } from '../say-score.ts';
import { costPoints, indicator, salesPoints } from '../score.ts';
import { enterprises } from '../tables/enterprises.ts';

/** The choice is the enterprise's; until it has chosen, the better column counts. */
export const smeIndicatorUnnamed = rule(enterprises, {
  code: 'sme-indicator-unnamed',
  label: '没有选研发投入指标，按较高的一项',
  effect: 'hint',
  cites: scoreCites,
  when: (e, ask) => {
    if (indicator(e, ask) !== 'unnamed') return false;
    return salesPoints(e, ask) === undefined && costPoints(e, ask) === undefined ? undefined : true;
  },
  says: (e, ask) =>
    `没有选择研发投入指标：按销售收入得${say(salesPoints(e, ask))}，按成本费用得${say(costPoints(e, ask))}，按${columnNames[usedColumn(e, ask)]}计；请企业确认。`,
});

const say = (points: Maybe<number>): string => (points === undefined ? '分未知' : `${points}分`);
