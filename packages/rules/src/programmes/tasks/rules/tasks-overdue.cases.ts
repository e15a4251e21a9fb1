import { casesOf } from '../../../kernel/cases.ts';
import { tasks } from '../tables/tasks.ts';
import { tasksOverdue } from './tasks-overdue.ts';

const task = { number: '1', task: '建立企业技术需求库', due: '2023-12-31', status: '进行中' };

export const cases = casesOf(tasksOverdue, tasks, [
  { name: '2023年底，当天还不算', rows: [task], day: '2023-12-31', answer: false },
  { name: '第二天', rows: [task], day: '2024-01-01', answer: true },
  { name: '未启动', rows: [{ ...task, status: '未启动' }], day: '2024-01-01', answer: true },
  { name: '已完成，晚了由另一条规则处理', rows: [{ ...task, status: '已完成' }], day: '2024-01-01', answer: false },
  { name: '长期坚持', rows: [{ ...task, status: '长期坚持' }], day: '2024-01-01', answer: false },
  { name: '时限未填', rows: [{ ...task, due: undefined }], day: '2024-01-01', answer: undefined },
  { name: '完成情况未填，时限已过', rows: [{ ...task, status: undefined }], day: '2024-01-01', answer: undefined },
  { name: '完成情况未填，时限未到', rows: [{ ...task, status: undefined }], day: '2023-06-01', answer: false },
]);
