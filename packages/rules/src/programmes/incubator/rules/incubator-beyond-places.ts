import { is, rule, sayFigure } from '../../../kernel/index.ts';
import { margin, places } from '../parameters.ts';
import { place } from '../place.ts';
import { standing } from '../standing.ts';
import { carriers } from '../tables/carriers.ts';

/** Only a carrier behind whom no place can be left, whatever is still open of the others. */
export const incubatorBeyondPlaces = rule(carriers, {
  code: 'incubator-beyond-places',
  label: '得分排在后补助名额以外',
  effect: 'excludes',
  cites: places.cites,
  when: (c, ask) => is(place(c, ask), 'beyond'),
  says: (c, ask) =>
    `评价得分${c.score}分，有${standing(c, ask)!.ahead}户得分更高，超出后补助的${sayFigure(places.unit, ask.value(places)!)}左右（最多可增加${sayFigure(margin.unit, ask.value(margin)!)}）。`,
});
