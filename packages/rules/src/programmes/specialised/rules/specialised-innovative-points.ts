import { below, or, rule } from '../../../kernel/index.ts';
import { formerRule, standards } from '../document.ts';
import { sayEdition } from '../facts/edition.ts';
import { kindsOf } from '../facts/innovative.ts';
import { innovative } from '../tables/innovative.ts';

/** Each kind has a least of its own, whatever they add up to. */
export const specialisedInnovativePoints = rule(innovative, {
  code: 'specialised-innovative-points',
  label: '分类指标未达到最低分',
  effect: 'excludes',
  cites: formerRule(standards.innovative, '创新能力、成长性、专业化三类指标各有最低分。'),
  when: (i, ask) => or(...kindsOf(i, ask).map(([, points, least]) => below(points, least))),
  says: (i, ask) => {
    const short = kindsOf(i, ask).flatMap(([name, points, least]) =>
      below(points, least) === true ? [`${name}得分${points}分，须${least}分以上`] : [],
    );
    return `${sayEdition(i, ask)}${short.join('；')}。`;
  },
});
