import { below, rule, sayFigure } from '../../../kernel/index.ts';
import { figureFor, sayEdition } from '../facts/edition.ts';
import { giantFirstClass } from '../parameters/giants.ts';
import { giants } from '../tables/giants.ts';

export const specialisedGiantFirstClass = rule(giants, {
  code: 'specialised-giant-first-class',
  label: 'Ⅰ类知识产权不足',
  effect: 'excludes',
  cites: giantFirstClass.cites,
  when: (g, ask) => below(g.firstClass, figureFor(g, ask, giantFirstClass)),
  says: (g, ask) =>
    `${sayEdition(g, ask)}“小巨人”须有${sayFigure(giantFirstClass.unit, figureFor(g, ask, giantFirstClass)!)}以上Ⅰ类知识产权，所填${g.firstClass}项。`,
});
