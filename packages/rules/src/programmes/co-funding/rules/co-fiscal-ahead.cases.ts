import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/index.ts';
import { projects } from '../tables/projects.ts';
import { challenge, joint } from '../testing/samples.ts';
import { coFiscalAhead } from './co-fiscal-ahead.ts';

export const cases = casesOf(coFiscalAhead, projects, [
  { name: '同一进度', rows: [joint], answer: false },
  { name: '企业少一分', rows: [{ ...joint, paid: wanYuan(50) - 1 }], answer: true },
  { name: '揭榜挂帅', rows: [{ ...challenge, paid: 0 }], answer: false },
  { name: '企业实际投入未填', rows: [{ ...joint, paid: undefined }], answer: undefined },
]);
