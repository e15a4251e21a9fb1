import { casesOf } from '../../../kernel/cases.ts';
import { hosts } from '../tables/hosts.ts';
import { deputyNotLegalPerson } from './deputy-not-legal-person.ts';

export const cases = casesOf(deputyNotLegalPerson, hosts, [
  { name: '填是', rows: [{ legalPerson: true }], answer: false },
  { name: '填否', rows: [{ legalPerson: false }], answer: true },
  { name: '未填', rows: [{}], answer: undefined },
]);
