import { is, rule, sayFigure } from '../../../kernel/index.ts';
import { places } from '../parameters.ts';
import { place } from '../place.ts';
import { standing } from '../standing.ts';
import { carriers } from '../tables/carriers.ts';

/** The order of the sheet decides nothing: all that share the score wait. */
export const incubatorTied = rule(carriers, {
  code: 'incubator-tied',
  label: '最后一个名额同分',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'ours' },
  cites: places.cites,
  when: (c, ask) => (c.chosen === true ? false : is(place(c, ask), 'tied')),
  says: (c, ask) =>
    `评价得分${c.score}分，有${standing(c, ask)!.ahead}户得分更高，另有${standing(c, ask)!.level}户同分，${sayFigure(places.unit, ask.value(places)!)}容不下全部同分的；不按表中先后取舍，请集体研究后填写“是否拟支持”。`,
});
