import { casesOf } from '../../../kernel/cases.ts';
import { carriers } from '../tables/carriers.ts';
import { sound } from '../testing/samples.ts';
import { incubatorNotChosen } from './incubator-not-chosen.ts';

export const cases = casesOf(incubatorNotChosen, carriers, [
  { name: '支持', rows: [{ ...sound, chosen: true }], answer: false },
  { name: '不支持', rows: [{ ...sound, chosen: false }], answer: true },
  { name: '没有填', rows: [sound], answer: false },
  { name: '不支持，考核不合格，由另一条规则处理', rows: [{ ...sound, chosen: false, grade: '不合格' }], answer: false },
  { name: '不支持，等次未填', rows: [{ ...sound, chosen: false, grade: undefined }], answer: undefined },
]);
