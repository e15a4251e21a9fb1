import { above, or, rule } from '../../../kernel/index.ts';
import { fullInnovation } from '../parameters/points.ts';
import { underFormer } from '../facts/edition.ts';
import { blocksOf } from '../facts/score.ts';
import { applicants } from '../tables/applicants.ts';

export const specialisedPointsExceed = rule(applicants, {
  code: 'specialised-points-exceed',
  label: '分项得分超过满分',
  effect: 'confirm',
  cites: fullInnovation.cites,
  when: (a, ask) => underFormer(a, ask, () => or(...blocksOf(a, ask).map(([, points, full]) => above(points, full)))),
  says: (a, ask) => {
    const over = blocksOf(a, ask).flatMap(([name, points, full]) =>
      above(points, full) === true ? [`${name}得分${points}分，满分${full}分`] : [],
    );
    return `${over.join('；')}。请核对评分表。`;
  },
});
