import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/index.ts';
import { projects } from '../tables/projects.ts';
import { challenge, joint } from '../testing/samples.ts';
import { coShareShort } from './co-share-short.ts';

const values = { 'co-least-share': 500_000 };

export const cases = casesOf(coShareShort, projects, [
  { name: '恰好50%', rows: [joint], values, answer: false },
  { name: '少一分', rows: [{ ...joint, agreed: wanYuan(100) - 1 }], values, answer: true },
  { name: '企业联合基金', rows: [{ ...joint, scheme: '企业联合基金', agreed: wanYuan(50) }], values, answer: true },
  { name: '揭榜挂帅', rows: [{ ...challenge, agreed: wanYuan(1) }], values, answer: false },
  { name: '比例未设', rows: [joint], answer: undefined },
  { name: '财政资金未填', rows: [{ ...joint, fiscal: undefined }], values, answer: undefined },
]);
