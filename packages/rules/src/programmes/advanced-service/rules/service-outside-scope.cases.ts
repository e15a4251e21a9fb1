import { casesOf } from '../../../kernel/cases.ts';
import { enterprises } from '../tables/enterprises.ts';
import { serviceOutsideScope } from './service-outside-scope.ts';

export const cases = casesOf(serviceOutsideScope, enterprises, [
  { name: '填是', rows: [{ inScope: true }], answer: false },
  { name: '填否', rows: [{ inScope: false, business: '零售' }], answer: true },
  { name: '未填', rows: [{}], answer: undefined },
]);
