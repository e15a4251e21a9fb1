import { and, rule } from '../../../kernel/index.ts';
import { isAfter, isDone, nameOf } from '../tasks.ts';
import { tasks } from '../tables/tasks.ts';

export const tasksDoneLate = rule(tasks, {
  code: 'tasks-done-late',
  label: '逾期完成',
  effect: 'hint',
  cites: null,
  when: (task) => and(isDone(task), isAfter(task.doneOn, task.due)),
  says: (task) => `${nameOf(task)}完成时限为${task.due}，实际于${task.doneOn}完成。`,
});
