import { casesOf } from '../../../kernel/cases.ts';
import { carriers } from '../tables/carriers.ts';
import { otherCode, sound, ten } from '../testing/samples.ts';
import { incubatorBeyondPlaces } from './incubator-beyond-places.ts';

const values = { 'incubator-places-margin': 1 };
const last = { ...sound, score: 60 };

export const cases = casesOf(incubatorBeyondPlaces, carriers, [
  { name: '第10名', rows: [last, ...ten.slice(0, 9)], answer: false },
  { name: '第11名，在左右以内', rows: [last, ...ten], values, answer: false },
  { name: '第12名', rows: [last, ...ten, { ...sound, creditCode: otherCode, score: 70 }], values, answer: true },
  {
    name: '前面一户不合格，不占名额',
    rows: [last, ...ten, { ...sound, creditCode: otherCode, score: 70, grade: '不合格' }],
    values,
    answer: false,
  },
  { name: '同一户列了两次，只算一次', rows: [last, ...ten, ten[0]!], values, answer: false },
  { name: '左右多少未设', rows: [last, ...ten], answer: undefined },
  {
    name: '另一户得分未填，由另一条规则处理',
    rows: [last, ...ten, { ...sound, creditCode: otherCode, score: undefined }],
    values,
    answer: false,
  },
  { name: '本户不合格，由另一条规则处理', rows: [{ ...last, grade: '不合格' }, ...ten], answer: false },
  { name: '得分未填', rows: [{ ...last, score: undefined }, ...ten], values, answer: undefined },
]);
