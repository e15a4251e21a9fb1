import { above, groupRule, type Ask } from '../../../kernel/index.ts';
import { plan } from '../document.ts';
import { inPostBefore } from '../in-post.ts';
import { mostPerUnit } from '../parameters.ts';
import { unitCount } from '../readings.ts';
import { candidates, type Candidate } from '../tables/candidates.ts';
import { legalUnit, plainUnit } from '../units.ts';

/** The whole group waits: the sending unit chooses, never the order of the sheet. */
export const overTwoPerUnit = groupRule(candidates, {
  code: 'over-two-per-unit',
  label: '同一单位向同一企业推荐超过上限',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'theirs' },
  cites: plan('五（三）', '每个派出单位为每户企业推荐的人选以2名为限。'),
  by: (c, ask) =>
    c.hostCode === undefined || c.sendingUnit === undefined
      ? undefined
      : `${c.hostCode} ${legalUnit(c.sendingUnit, ask)}`,
  when: (group, ask) => {
    const most = ask.value(mostPerUnit);
    if (ask.way(unitCount) === 'this-batch') return above(group.length, most);
    const before = inPostBefore(group, ask);
    if (above(group.length + (before?.certain ?? 0), most) === true) return true;
    return before && above(group.length + before.possible, most) === false ? false : undefined;
  },
  says: (group, ask) => {
    const before = ask.way(unitCount) === 'in-post' ? (inPostBefore(group, ask)?.certain ?? 0) : 0;
    const inPost = before > 0 ? `，往年入选在岗${before}人，共${group.length + before}人` : '';
    return `${unitSaid(group, ask)}向${group[0]!.hostName ?? '同一企业'}推荐了${group.length}人${inPost}，上限为${ask.value(mostPerUnit)}人；请派出单位择定人选后重报。`;
  },
});

/** The legal unit, and the names that count as it. */
function unitSaid(group: readonly Candidate[], ask: Ask): string {
  const unit = legalUnit(group[0]!.sendingUnit, ask)!;
  const others = [...new Set(group.map(({ sendingUnit }) => sendingUnit!))].filter((name) => plainUnit(name) !== unit);
  return others.length === 0 ? group[0]!.sendingUnit! : `${unit}（含${others.toSorted().join('、')}）`;
}
