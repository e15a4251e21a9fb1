import { is, rule } from '../../../kernel/index.ts';
import { places } from '../parameters.ts';
import { place } from '../place.ts';
import { standing } from '../standing.ts';
import { carriers } from '../tables/carriers.ts';

/** Whoever is still open may stand anywhere in the order: who could be pushed out by it waits. */
export const incubatorPlaceOpen = rule(carriers, {
  code: 'incubator-place-open',
  label: '名次取决于得分或资格待定的载体',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'ours' },
  cites: places.cites,
  when: (c, ask) => is(place(c, ask), 'waits'),
  says: (c, ask) =>
    `评价得分${c.score}分，另有${standing(c, ask)!.open}户得分或考核等次未定，可能排在前面；待这些载体补正后再确定名次。`,
});
