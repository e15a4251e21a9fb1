import { casesOf } from '../../../kernel/cases.ts';
import { direct, sound } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { smeNoBase } from './sme-no-base.ts';

const idle = { ...sound, revenue: 0 };

export const cases = casesOf(smeNoBase, enterprises, [
  { name: '有收入', rows: [sound], answer: false },
  { name: '选按销售收入，收入为0', rows: [idle], answer: true },
  { name: '收入一分', rows: [{ ...idle, revenue: 1 }], answer: false },
  { name: '没有选，收入为0，按成本费用', rows: [{ ...idle, indicator: undefined }], answer: false },
  { name: '没有选，收入和成本都为0', rows: [{ ...idle, indicator: undefined, costs: 0 }], answer: true },
  { name: '没有选，收入为0，成本未填', rows: [{ ...idle, indicator: undefined, costs: undefined }], answer: undefined },
  { name: '可以直接确认', rows: [{ ...direct, revenue: 0, technicalStaff: 20 }], answer: false },
  { name: '研发投入得满分也不够', rows: [{ ...idle, technicalStaff: 5, classTwo: 0 }], answer: false },
]);
