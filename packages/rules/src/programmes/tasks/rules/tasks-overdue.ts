import { rule } from '../../../kernel/index.ts';
import { daysBetween } from '../days-between.ts';
import { departmentsIn, isOverdue, nameOf } from '../tasks.ts';
import { tasks } from '../tables/tasks.ts';

export const tasksOverdue = rule(tasks, {
  code: 'tasks-overdue',
  label: '任务逾期',
  effect: 'confirm',
  cites: null,
  when: isOverdue,
  says: (task, ask) => {
    const who = departmentsIn(task.departments).join('、') || '责任单位';
    return `${nameOf(task)}完成时限为${task.due}，到${ask.day}仍为“${task.status}”，逾期${daysBetween(task.due!, ask.day)}天；请${who}说明原因和完成时间。`;
  },
});
