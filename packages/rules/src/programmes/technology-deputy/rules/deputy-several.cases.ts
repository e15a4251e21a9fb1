import { casesOf } from '../../../kernel/cases.ts';
import { doctor, host, otherHost } from '../testing/samples.ts';
import { candidates } from '../tables/candidates.ts';
import { deputySeveral } from './deputy-several.ts';

const other = { ...doctor, residentId: '220104198506150021' };
const day = '2025-03-01';
const asked = (several: boolean | undefined) => ({ 'deputy-hosts': [{ ...host, several }] });

export const cases = casesOf(deputySeveral, candidates, [
  { name: '一名', rows: [doctor], beside: asked(false), day, answer: false },
  { name: '两名，没有申请', rows: [doctor, other], beside: asked(false), day, answer: true },
  { name: '两名，已申请', rows: [doctor, other], beside: asked(true), day, answer: false },
  { name: '两名，是否申请未填', rows: [doctor, other], beside: asked(undefined), day, answer: undefined },
  { name: '两名，没有派驻企业表', rows: [doctor, other], day, answer: undefined },
  { name: '同一人列了两次，由另一条规则处理', rows: [doctor, doctor], beside: asked(false), day, answer: false },
  { name: '两家各一名', rows: [doctor, { ...other, hostCode: otherHost }], beside: asked(false), day, answer: false },
  { name: '方案施行以前', rows: [doctor, other], beside: asked(false), day: '2024-12-09', answer: undefined },
]);
