import { casesOf } from '../../../kernel/cases.ts';
import { doctor } from '../testing/samples.ts';
import { candidates } from '../tables/candidates.ts';
import { deputyGroundLacking } from './deputy-ground-lacking.ts';

const day = '2025-12-31';
const none = { ...doctor, ground: '无' };

export const cases = casesOf(deputyGroundLacking, candidates, [
  { name: '条件都满足，不须依据', rows: [doctor], day, answer: false },
  { name: '56周岁，依据填无', rows: [none], day: '2026-01-01', answer: true },
  { name: '55周岁', rows: [none], day, answer: false },
  { name: '学位、职称都不够，依据填无', rows: [{ ...none, degree: '硕士' }], day, answer: true },
  {
    name: '学位、职称都不够，有依据',
    rows: [{ ...doctor, degree: '硕士', ground: '企业急需紧缺' }],
    day,
    answer: false,
  },
  { name: '学位、职称都不够，依据未填', rows: [{ ...doctor, degree: '硕士' }], day, answer: undefined },
]);
