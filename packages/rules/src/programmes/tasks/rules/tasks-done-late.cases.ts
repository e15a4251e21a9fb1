import { casesOf } from '../../../kernel/cases.ts';
import { tasks } from '../tables/tasks.ts';
import { tasksDoneLate } from './tasks-done-late.ts';

const done = { task: '建立企业技术需求库', due: '2023-12-31', status: '已完成' };

export const cases = casesOf(tasksDoneLate, tasks, [
  { name: '当天完成', rows: [{ ...done, doneOn: '2023-12-31' }], answer: false },
  { name: '晚一天', rows: [{ ...done, doneOn: '2024-01-01' }], answer: true },
  { name: '没有完成', rows: [{ ...done, status: '进行中' }], answer: false },
  { name: '完成日期未填', rows: [done], answer: undefined },
]);
