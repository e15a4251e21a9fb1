import { and, below, is, rule, sayFigure } from '../../../kernel/index.ts';
import { figureFor, sayEdition, underCurrent } from '../facts/edition.ts';
import { leastFirstClass } from '../parameters/applicants.ts';
import { applicants } from '../tables/applicants.ts';

/** Who claims an exemption is looked at, see `specialised-exemption`. */
export const specialisedFirstClass = rule(applicants, {
  code: 'specialised-first-class',
  label: 'Ⅰ类知识产权不足',
  effect: 'excludes',
  cites: leastFirstClass.cites,
  when: (a, ask) =>
    underCurrent(a, ask, () => {
      const short = below(a.firstClass, figureFor(a, ask, leastFirstClass));
      return short === false ? false : and(short, is(a.exemption, '无'));
    }),
  says: (a, ask) =>
    `${sayEdition(a, ask)}须有${sayFigure(leastFirstClass.unit, figureFor(a, ask, leastFirstClass)!)}以上正在应用的Ⅰ类知识产权；所填${a.firstClass}项，也没有豁免情形。`,
});
