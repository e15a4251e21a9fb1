import { casesOf } from '../../../kernel/cases.ts';
import { tasks } from '../tables/tasks.ts';
import { tasksWithoutEvidence } from './tasks-without-evidence.ts';

const done = { task: '建立企业技术需求库', status: '已完成' };

export const cases = casesOf(tasksWithoutEvidence, tasks, [
  { name: '有', rows: [{ ...done, evidence: '需求库清单' }], answer: false },
  { name: '没有', rows: [done], answer: true },
  { name: '还没有完成', rows: [{ ...done, status: '进行中' }], answer: false },
  { name: '完成情况未填', rows: [{ task: '建立企业技术需求库' }], answer: undefined },
]);
