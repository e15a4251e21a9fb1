import { casesOf } from '../../../kernel/cases.ts';
import { doctor } from '../testing/samples.ts';
import { candidates } from '../tables/candidates.ts';
import { deputyRelaxed } from './deputy-relaxed.ts';

const day = '2025-12-31';
const later = '2026-01-01';
const ground = '企业急需紧缺';
const lecturer = { ...doctor, degree: '硕士', title: '讲师', ground };
const again = { ...doctor, ground, firstHire: false };

export const cases = casesOf(deputyRelaxed, candidates, [
  { name: '满55周岁，不满56周岁', rows: [{ ...doctor, ground }], day, answer: false },
  { name: '56周岁，有依据', rows: [{ ...doctor, ground }], day: later, answer: true },
  {
    name: '56周岁，计算到年初',
    rows: [{ ...doctor, ground }],
    day: '2026-06-01',
    ways: { 'deputy-age-day': 'year-start' },
    answer: true,
  },
  { name: '56周岁，不是首聘', rows: [again], day: later, answer: false },
  { name: '副教授没有博士学位', rows: [{ ...lecturer, title: '副教授' }], day, answer: false },
  { name: '没有博士学位和高级职称，有依据', rows: [lecturer], day, answer: true },
  { name: '学位未填，职称不够', rows: [{ ...lecturer, degree: undefined }], day, answer: undefined },
  { name: '未填依据', rows: [{ ...lecturer, ground: undefined }], day, answer: undefined },
  { name: '依据填无，由另一条规则处理', rows: [{ ...lecturer, ground: '无' }], day, answer: false },
]);
