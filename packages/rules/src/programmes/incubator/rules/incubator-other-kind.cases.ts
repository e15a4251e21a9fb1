import { casesOf } from '../../../kernel/cases.ts';
import { carriers } from '../tables/carriers.ts';
import { incubatorOtherKind } from './incubator-other-kind.ts';

export const cases = casesOf(incubatorOtherKind, carriers, [
  { name: '孵化器', rows: [{ kind: '科技企业孵化器' }], answer: false },
  { name: '众创空间', rows: [{ kind: '众创空间' }], answer: false },
  { name: '大学科技园', rows: [{ kind: '大学科技园' }], answer: true },
  {
    name: '大学科技园，口径为参加',
    rows: [{ kind: '大学科技园' }],
    ways: { 'incubator-parks': 'counted' },
    answer: false,
  },
  { name: '园区', rows: [{ kind: '园区' }], ways: { 'incubator-parks': 'counted' }, answer: true },
  { name: '未填', rows: [{}], answer: undefined },
]);
