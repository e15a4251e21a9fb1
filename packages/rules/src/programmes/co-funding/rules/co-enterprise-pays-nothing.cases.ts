import { casesOf } from '../../../kernel/cases.ts';
import { projects } from '../tables/projects.ts';
import { challenge, joint } from '../testing/samples.ts';
import { coEnterprisePaysNothing } from './co-enterprise-pays-nothing.ts';

export const cases = casesOf(coEnterprisePaysNothing, projects, [
  { name: '一分', rows: [{ ...joint, agreed: 1 }], answer: false },
  { name: '没有', rows: [{ ...joint, agreed: 0 }], answer: true },
  { name: '揭榜挂帅', rows: [{ ...challenge, agreed: 0 }], answer: false },
  { name: '未填', rows: [{ ...joint, agreed: undefined }], answer: undefined },
]);
