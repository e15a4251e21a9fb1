import { casesOf } from '../../../kernel/cases.ts';
import { enterprises } from '../tables/enterprises.ts';
import { serviceOutsideJilin } from './service-outside-jilin.ts';

export const cases = casesOf(serviceOutsideJilin, enterprises, [
  { name: '长春', rows: [{ city: '220100' }], answer: false },
  { name: '辽宁', rows: [{ city: '210000' }], answer: true },
  { name: '注册地未填', rows: [{}], answer: undefined },
]);
