import { and, not, rule } from '../../../kernel/index.ts';
import { formerRule, standards } from '../document.ts';
import { groundsOf, isDirect } from '../facts/direct.ts';
import { sayEdition, underFormer } from '../facts/edition.ts';
import { hasPoints } from '../facts/score.ts';
import { applicants } from '../tables/applicants.ts';

/** Points that are enough make the grounds idle; points that are blank do not. */
export const specialisedDirect = rule(applicants, {
  code: 'specialised-direct',
  label: '凭直通条件，不看评价得分',
  effect: 'confirm',
  cites: formerRule(standards.applicants, '科技奖励、研发费用均值、股权融资、创客中国500强，符合其一即可不看得分。'),
  when: (a, ask) =>
    underFormer(a, ask, () => {
      const enough = hasPoints(a, ask);
      return and(isDirect(a, ask), enough === undefined ? true : not(enough));
    }),
  says: (a, ask) => {
    const met = groundsOf(a, ask).flatMap(([ground, holds]) => (holds === true ? [ground] : []));
    return `${sayEdition(a, ask)}凭直通条件（${met.join('、')}）认定，不看评价得分；请核实证明材料。`;
  },
});
