import { rule } from '../../../kernel/index.ts';
import { underFormer } from '../facts/edition.ts';
import { differs, saySum } from '../facts/points.ts';
import { applicants, type Applicant } from '../tables/applicants.ts';

/** Only where all four stand there: the form does not ask for them. */
export const specialisedPointsSum = rule(applicants, {
  code: 'specialised-points-sum',
  label: '分项得分合计与评价得分不符',
  effect: 'confirm',
  cites: null,
  when: (a, ask) => underFormer(a, ask, () => differs(blocks(a), a.score)),
  says: (a) => `四类指标得分合计${saySum(blocks(a))}分，评价得分填${a.score}分；请核对评分表。`,
});

const blocks = (a: Applicant) => [a.focusPoints, a.finenessPoints, a.featurePoints, a.innovationPoints];
