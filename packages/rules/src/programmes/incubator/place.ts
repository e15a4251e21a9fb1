import { fact, type Ask, type Maybe } from '../../kernel/index.ts';
import { contends } from './contends.ts';
import { margin, places } from './parameters.ts';
import { standing, type Standing } from './standing.ts';
import type { Carrier } from './tables/carriers.ts';

const words = {
  within: '在名额以内',
  tied: '最后一个名额同分',
  margin: '在名额之后、“左右”以内',
  beyond: '在“左右”以外',
  waits: '取决于得分或资格待定的载体',
  none: '不参加排序',
} as const;

/** Where a carrier stands in the order, against the places of the year. */
export type Place = keyof typeof words;

/** Undefined: its own score or grade is not known, or how far 左右 goes where it depends on that. */
export const place = fact(
  '后补助名次',
  (found: Place) => words[found],
  (c: Carrier, ask: Ask): Maybe<Place> => {
    const takesPart = contends(c, ask);
    if (takesPart !== true) return takesPart === false ? 'none' : undefined;
    const [found, number] = [standing(c, ask), ask.value(places)];
    if (found === undefined || number === undefined) return undefined;
    if (found.ahead + found.level + found.open < number) return 'within';
    const more = found.ahead + found.open < number ? 0 : ask.value(margin);
    return placeOf(found, number, more);
  },
);

/** Those who are open may be ahead, level or neither: only what holds in every case is said. */
function placeOf({ ahead, level, open }: Standing, number: number, more: Maybe<number>): Maybe<Place> {
  if (ahead + open < number) return ahead + level >= number ? 'tied' : 'waits';
  if (ahead < number) return open > 0 ? 'waits' : 'tied';
  if (more === undefined) return undefined;
  if (ahead >= number + more) return 'beyond';
  return ahead + open < number + more ? 'margin' : 'waits';
}
