import { casesOf } from '../../../kernel/cases.ts';
import { carriers } from '../tables/carriers.ts';
import { sound, ten } from '../testing/samples.ts';
import { incubatorInMargin } from './incubator-in-margin.ts';

const values = { 'incubator-places-margin': 1 };
const last = { ...sound, score: 60 };

export const cases = casesOf(incubatorInMargin, carriers, [
  { name: '第10名', rows: [last, ...ten.slice(0, 9)], values, answer: false },
  { name: '第11名', rows: [last, ...ten], values, answer: true },
  { name: '第11名，左右为零', rows: [last, ...ten], values: { 'incubator-places-margin': 0 }, answer: false },
  { name: '已核定支持', rows: [{ ...last, chosen: true }, ...ten], values, answer: false },
  { name: '左右多少未设', rows: [last, ...ten], answer: undefined },
]);
