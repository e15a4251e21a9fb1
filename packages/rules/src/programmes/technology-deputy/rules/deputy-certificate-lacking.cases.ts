import { casesOf } from '../../../kernel/cases.ts';
import { candidates } from '../tables/candidates.ts';
import { deputyCertificateLacking } from './deputy-certificate-lacking.ts';

export const cases = casesOf(deputyCertificateLacking, candidates, [
  { name: '初级', rows: [{ certificate: '初级' }], answer: false },
  { name: '高级', rows: [{ certificate: '高级' }], answer: false },
  { name: '尚无', rows: [{ certificate: '无' }], answer: true },
  { name: '未填', rows: [{}], answer: undefined },
]);
