import { casesOf } from '../../../kernel/cases.ts';
import { carriers } from '../tables/carriers.ts';
import { incubatorBelowProvince } from './incubator-below-province.ts';

export const cases = casesOf(incubatorBelowProvince, carriers, [
  { name: '国家级', rows: [{ level: '国家级' }], answer: false },
  { name: '省级', rows: [{ level: '省级' }], answer: false },
  { name: '市级', rows: [{ level: '市级' }], answer: true },
  { name: '未认定', rows: [{ level: '未认定' }], answer: true },
  { name: '未填', rows: [{}], answer: undefined },
]);
