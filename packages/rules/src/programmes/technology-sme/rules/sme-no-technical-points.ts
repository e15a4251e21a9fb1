import { and, not, rule, sayFigure } from '../../../kernel/index.ts';
import { technicalBands } from '../bands.ts';
import { isDirect } from '../direct.ts';
import { leastScore } from '../parameters.ts';
import { sayScore } from '../say-score.ts';
import { lacksTechnicalPoints } from '../score.ts';
import { enterprises } from '../tables/enterprises.ts';

/** The line of 科技人员 must not be nothing, however high the total. */
export const smeNoTechnicalPoints = rule(enterprises, {
  code: 'sme-no-technical-points',
  label: '科技人员指标得0分',
  effect: 'excludes',
  cites: leastScore.cites,
  when: (e, ask) => {
    const lacks = lacksTechnicalPoints(e, ask);
    return lacks === false ? false : and(lacks, not(isDirect(e, ask)));
  },
  says: (e, ask) =>
    `${sayScore(e, ask)}；科技人员指标不得为0分，占职工总数须达到${sayFigure('百万分之一', technicalBands.at(-1)!.least)}；也没有可以直接确认的条件。`,
});
