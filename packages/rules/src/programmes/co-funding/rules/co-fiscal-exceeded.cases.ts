import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/index.ts';
import { projects } from '../tables/projects.ts';
import { joint } from '../testing/samples.ts';
import { coFiscalExceeded } from './co-fiscal-exceeded.ts';

export const cases = casesOf(coFiscalExceeded, projects, [
  { name: '相等', rows: [{ ...joint, fiscalPaid: wanYuan(100) }], answer: false },
  { name: '多一分', rows: [{ ...joint, fiscalPaid: wanYuan(100) + 1 }], answer: true },
  { name: '未填', rows: [{ ...joint, fiscalPaid: undefined }], answer: undefined },
]);
