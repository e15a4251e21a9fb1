import { and, below, not, is, rule } from '../../../kernel/index.ts';
import { figureFor, sayEdition, underCurrent } from '../facts/edition.ts';
import { leastFirstClass } from '../parameters/applicants.ts';
import { applicants } from '../tables/applicants.ts';

/** What award or institution is enough, the copy at hand does not tell: somebody looks at it. */
export const specialisedExemption = rule(applicants, {
  code: 'specialised-exemption',
  label: 'Ⅰ类知识产权不足，凭豁免情形',
  effect: 'confirm',
  cites: leastFirstClass.cites,
  when: (a, ask) =>
    underCurrent(a, ask, () =>
      and(below(a.firstClass, figureFor(a, ask, leastFirstClass)), not(is(a.exemption, '无'))),
    ),
  says: (a, ask) => `${sayEdition(a, ask)}Ⅰ类知识产权填${a.firstClass}项，豁免情形填“${a.exemption}”；请核实证明材料。`,
});
