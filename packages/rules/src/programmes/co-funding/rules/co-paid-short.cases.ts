import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/index.ts';
import { projects } from '../tables/projects.ts';
import { joint } from '../testing/samples.ts';
import { coPaidShort } from './co-paid-short.ts';

export const cases = casesOf(coPaidShort, projects, [
  { name: '恰好到位', rows: [{ ...joint, paid: wanYuan(100) }], answer: false },
  { name: '少一分', rows: [{ ...joint, paid: wanYuan(100) - 1 }], answer: true },
  { name: '未填', rows: [{ ...joint, paid: undefined }], answer: undefined },
]);
