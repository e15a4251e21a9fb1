import { casesOf } from '../../../kernel/cases.ts';
import { agencies } from '../tables/agencies.ts';
import { transferNotRecognised } from './transfer-not-recognised.ts';

export const cases = casesOf(transferNotRecognised, agencies, [
  { name: '国家级', rows: [{ level: '国家级' }], answer: false },
  { name: '省级', rows: [{ level: '省级' }], answer: false },
  { name: '未认定', rows: [{ level: '未认定' }], answer: true },
  { name: '未填', rows: [{}], answer: undefined },
]);
