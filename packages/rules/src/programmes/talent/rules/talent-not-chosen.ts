import { is, rule } from '../../../kernel/index.ts';
import { lines } from '../document.ts';
import { candidates } from '../tables/candidates.ts';

/** The department decides; while it has not, see `talent-awaits-choice`. */
export const talentNotChosen = rule(candidates, {
  code: 'talent-not-chosen',
  label: '未立项',
  effect: 'excludes',
  cites: lines('按年度支持四类人才项目。'),
  when: ({ chosen }) => is(chosen, false),
  says: ({ line, score }) => `${line ?? '人才项目'}评审结果为不予立项${score === undefined ? '' : `，得分${score}`}。`,
});
