import { rule, sayFigure } from '../../../kernel/index.ts';
import { isOverFull } from '../contends.ts';
import { fullScore } from '../parameters.ts';
import { carriers } from '../tables/carriers.ts';

/** A score that cannot be would put all others in a wrong order. Only where the office has set the full score. */
export const incubatorScoreOverFull = rule(carriers, {
  code: 'incubator-score-over-full',
  label: '评价得分高于满分',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'theirs' },
  cites: fullScore.cites,
  when: isOverFull,
  says: (c, ask) =>
    `评价得分${c.score}分，高于满分${sayFigure(fullScore.unit, ask.limit(fullScore)!)}；请核对得分后补正，以免影响排序。`,
});
