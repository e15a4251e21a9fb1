import { and, rule } from '../../../kernel/index.ts';
import { isAfter, isDone, nameOf } from '../tasks.ts';
import { tasks } from '../tables/tasks.ts';

/** Done on a day that has not come. */
export const tasksDoneAhead = rule(tasks, {
  code: 'tasks-done-ahead',
  label: '完成日期尚未到来',
  effect: 'confirm',
  cites: null,
  when: (task, ask) => and(isDone(task), isAfter(task.doneOn, ask.day)),
  says: (task, ask) => `${nameOf(task)}填已完成，完成日期${task.doneOn}却在判定日${ask.day}之后；请核实。`,
});
