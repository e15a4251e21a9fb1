import { rule } from '../../../kernel/index.ts';
import { lines } from '../document.ts';
import { candidates } from '../tables/candidates.ts';

/** Of an application whose line nobody knows there is nothing to choose yet. */
export const talentAwaitsChoice = rule(candidates, {
  code: 'talent-awaits-choice',
  label: '尚无立项结果',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'ours' },
  cites: lines('按年度支持四类人才项目。'),
  when: ({ line, chosen }) => (line === undefined ? undefined : chosen === undefined),
  says: ({ line }) => `申报${line}，尚无立项结果；请评审后在“是否立项”一栏填写是或否。`,
});
