import { rule } from '../../../kernel/index.ts';
import { lines } from '../document.ts';
import { lineNames, lineOf } from '../lines.ts';
import { candidates } from '../tables/candidates.ts';

export const talentLineUnclear = rule(candidates, {
  code: 'talent-line-unclear',
  label: '人才项目类别不明',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'theirs' },
  cites: lines('支持卓越人才（团队）、青年成长、杰出青年、优秀青年四类人才项目。'),
  when: ({ line }) => (line === undefined ? undefined : lineOf(line) === undefined),
  says: ({ line }) => `人才项目类别填“${line}”，应为${lineNames.join('、')}之一；请改填其中一类。`,
});
