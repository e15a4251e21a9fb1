import { casesOf } from '../../../kernel/cases.ts';
import { carriers } from '../tables/carriers.ts';
import { otherCode, sound, ten } from '../testing/samples.ts';
import { incubatorPlaceOpen } from './incubator-place-open.ts';

const values = { 'incubator-places-margin': 1 };
const nine = ten.slice(0, 9);
const own = { ...sound, score: 60 };
const open = { ...sound, creditCode: otherCode, score: undefined };

export const cases = casesOf(incubatorPlaceOpen, carriers, [
  { name: '8户更高，一户待定，总在10户以内', rows: [own, ...nine.slice(1), open], values, answer: false },
  { name: '9户更高，一户待定', rows: [own, ...nine, open], values, answer: true },
  { name: '9户更高，另一户已填', rows: [own, ...nine, { ...open, score: 50 }], values, answer: false },
  { name: '10户更高，一户待定', rows: [own, ...ten, open], values, answer: true },
  {
    name: '11户更高，一户待定，总在名额以外',
    rows: [own, ...ten, { ...open, creditCode: '示例11', score: 70 }, open],
    values,
    answer: false,
  },
  { name: '本户得分未填', rows: [{ ...own, score: undefined }, ...nine, open], values, answer: undefined },
]);
