import { is, rule, sayFigure } from '../../../kernel/index.ts';
import { places } from '../parameters.ts';
import { place } from '../place.ts';
import { standing } from '../standing.ts';
import { carriers } from '../tables/carriers.ts';

/** About ten may be eleven: that is for the office to decide, which then notes its choice. */
export const incubatorInMargin = rule(carriers, {
  code: 'incubator-in-margin',
  label: '排在名额之后、“左右”以内',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'ours' },
  cites: places.cites,
  when: (c, ask) => (c.chosen === true ? false : is(place(c, ask), 'margin')),
  says: (c, ask) =>
    `评价得分${c.score}分，有${standing(c, ask)!.ahead}户得分更高，已满${sayFigure(places.unit, ask.value(places)!)}；是否在“左右”以内增加，请核定后填写“是否拟支持”。`,
});
