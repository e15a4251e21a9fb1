import { casesOf } from '../../../kernel/cases.ts';
import { failing, sound } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { smeScored } from './sme-scored.ts';

export const cases = casesOf(smeScored, enterprises, [
  { name: '74分', rows: [sound], answer: true },
  { name: '54分', rows: [failing], answer: false },
  { name: '研发费用未填', rows: [{ ...sound, rd: undefined }], answer: undefined },
]);
