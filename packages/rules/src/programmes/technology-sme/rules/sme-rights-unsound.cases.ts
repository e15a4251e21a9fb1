import { casesOf } from '../../../kernel/cases.ts';
import { enterprises } from '../tables/enterprises.ts';
import { smeRightsUnsound } from './sme-rights-unsound.ts';

const two = { classOne: 0, classTwo: 2 };

export const cases = casesOf(smeRightsUnsound, enterprises, [
  { name: '填是', rows: [{ ...two, rightsSound: true }], answer: false },
  { name: '填否', rows: [{ ...two, rightsSound: false }], answer: true },
  { name: '没有知识产权', rows: [{ classOne: 0, classTwo: 0, rightsSound: false }], answer: false },
  { name: '未填', rows: [two], answer: undefined },
]);
