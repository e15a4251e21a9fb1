import { casesOf } from '../../../kernel/cases.ts';
import { enterprises } from '../tables/enterprises.ts';
import { smeIncident } from './sme-incident.ts';

export const cases = casesOf(smeIncident, enterprises, [
  { name: '填否', rows: [{ incident: false }], answer: false },
  { name: '填是', rows: [{ incident: true }], answer: true },
  { name: '未填', rows: [{}], answer: undefined },
]);
