import { casesOf } from '../../../kernel/cases.ts';
import { enterprises } from '../tables/enterprises.ts';
import { foundedByInstitution } from './founded-by-institution.ts';

export const cases = casesOf(foundedByInstitution, enterprises, [
  { name: '填是', rows: [{ foundedByInstitution: true }], answer: true },
  { name: '填否', rows: [{ foundedByInstitution: false }], answer: false },
  { name: '未填写', rows: [{}], answer: undefined },
]);
