import { casesOf } from '../../../kernel/cases.ts';
import { carriers } from '../tables/carriers.ts';
import { otherCode, sound, ten } from '../testing/samples.ts';
import { incubatorTied } from './incubator-tied.ts';

const nine = ten.slice(0, 9);
const own = { ...sound, score: 60 };
const other = { ...sound, creditCode: otherCode, score: 60 };

export const cases = casesOf(incubatorTied, carriers, [
  { name: '9户更高，独占第10名', rows: [own, ...nine], answer: false },
  { name: '9户更高，2户同分', rows: [own, ...nine, other], answer: true },
  { name: '8户更高，2户同分，都在10户以内', rows: [own, ...nine.slice(1), other], answer: false },
  { name: '已核定支持', rows: [{ ...own, chosen: true }, ...nine, other], answer: false },
  { name: '同分的一户等次未填，由另一条规则处理', rows: [own, ...nine, { ...other, grade: undefined }], answer: false },
  { name: '本户等次未填', rows: [{ ...own, grade: undefined }, ...nine, other], answer: undefined },
]);
