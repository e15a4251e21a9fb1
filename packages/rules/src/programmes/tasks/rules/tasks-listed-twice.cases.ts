import { casesOf } from '../../../kernel/cases.ts';
import { tasks } from '../tables/tasks.ts';
import { tasksListedTwice } from './tasks-listed-twice.ts';

const task = { task: '建立企业技术需求库', document: '245号' };

export const cases = casesOf(tasksListedTwice, tasks, [
  { name: '各不相同', rows: [task, { ...task, task: '建立科技人才需求库' }], answer: false },
  { name: '列了两次', rows: [task, { ...task, task: '建立企业技术需求库。' }], answer: true },
  { name: '两个文件各有一项', rows: [task, { ...task, document: '224号' }], answer: false },
  { name: '任务未填', rows: [{}, {}], answer: undefined },
]);
