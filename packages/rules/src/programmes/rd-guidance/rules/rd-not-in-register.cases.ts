import { casesOf } from '../../../kernel/cases.ts';
import { creditCode, grown } from '../testing/samples.ts';
import { tax } from '../tables/tax.ts';
import { rdNotInRegister } from './rd-not-in-register.ts';

export const cases = casesOf(rdNotInRegister, tax, [
  { name: '有', rows: [grown], beside: { 'rd-register': [{ creditCode, status: '存续' }] }, answer: false },
  { name: '没有', rows: [grown], beside: { 'rd-register': [] }, answer: true },
  { name: '没有登记信息表', rows: [grown], answer: undefined },
  { name: '信用代码不明', rows: [{}], beside: { 'rd-register': [] }, answer: undefined },
]);
