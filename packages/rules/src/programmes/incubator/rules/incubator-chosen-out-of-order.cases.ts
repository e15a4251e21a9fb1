import { casesOf } from '../../../kernel/cases.ts';
import { carriers } from '../tables/carriers.ts';
import { otherCode, sound } from '../testing/samples.ts';
import { incubatorChosenOutOfOrder } from './incubator-chosen-out-of-order.ts';

const own = { ...sound, chosen: false };
const other = { ...sound, creditCode: otherCode, chosen: true };

export const cases = casesOf(incubatorChosenOutOfOrder, carriers, [
  { name: '得分更低的填为支持', rows: [own, { ...other, score: 79.9 }], answer: true },
  { name: '同分的填为支持', rows: [own, { ...other, score: 80 }], answer: false },
  {
    name: '本户支持',
    rows: [
      { ...own, chosen: true },
      { ...other, score: 70 },
    ],
    answer: false,
  },
  {
    name: '本户不合格',
    rows: [
      { ...own, grade: '不合格' },
      { ...other, score: 70 },
    ],
    answer: false,
  },
  {
    name: '得分未填',
    rows: [
      { ...own, score: undefined },
      { ...other, score: 70 },
    ],
    answer: undefined,
  },
]);
