import { casesOf } from '../../../kernel/cases.ts';
import { tasks } from '../tables/tasks.ts';
import { tasksDoneAhead } from './tasks-done-ahead.ts';

const done = { task: '建立企业技术需求库', status: '已完成', doneOn: '2023-12-31' };

export const cases = casesOf(tasksDoneAhead, tasks, [
  { name: '当天', rows: [done], day: '2023-12-31', answer: false },
  { name: '判定日在前', rows: [done], day: '2023-12-30', answer: true },
  { name: '完成日期未填', rows: [{ ...done, doneOn: undefined }], day: '2023-12-30', answer: undefined },
]);
