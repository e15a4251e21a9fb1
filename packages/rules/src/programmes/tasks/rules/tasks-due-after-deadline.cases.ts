import { casesOf } from '../../../kernel/cases.ts';
import { tasks } from '../tables/tasks.ts';
import { tasksDueAfterDeadline } from './tasks-due-after-deadline.ts';

const task = { task: '组建重点产业科技创新联盟', document: '吉科发人才〔2022〕224号', status: '进行中' };
const day = '2023-06-01';

export const cases = casesOf(tasksDueAfterDeadline, tasks, [
  { name: '2023年底', rows: [{ ...task, due: '2023-12-31' }], day, answer: false },
  { name: '晚一天', rows: [{ ...task, due: '2024-01-01' }], day, answer: true },
  {
    name: '文号写作【2022】224号',
    rows: [{ ...task, document: '吉科发人才【2022】224号', due: '2024-01-01' }],
    day,
    answer: true,
  },
  { name: '别的文件', rows: [{ ...task, document: '吉科发人才〔2022〕245号', due: '2025-12-31' }], day, answer: false },
  { name: '长期坚持', rows: [{ ...task, status: '长期坚持', due: '2024-01-01' }], day, answer: false },
  { name: '依据文件未填', rows: [{ ...task, document: undefined, due: '2024-01-01' }], day, answer: undefined },
  { name: '时限未填', rows: [task], day, answer: undefined },
  {
    name: '文件印发之前的判定日，没有期限',
    rows: [{ ...task, due: '2024-01-01' }],
    day: '2022-11-29',
    answer: undefined,
  },
]);
