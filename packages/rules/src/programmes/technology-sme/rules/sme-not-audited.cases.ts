import { casesOf } from '../../../kernel/cases.ts';
import { enterprises } from '../tables/enterprises.ts';
import { smeNotAudited } from './sme-not-audited.ts';

export const cases = casesOf(smeNotAudited, enterprises, [
  { name: '填是', rows: [{ audited: true }], answer: false },
  { name: '填否', rows: [{ audited: false }], answer: true },
  { name: '未填', rows: [{}], answer: undefined },
]);
