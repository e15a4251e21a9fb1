import { rule } from '../../../kernel/index.ts';
import { scheme } from '../document.ts';
import { departmentsIn, nameOf } from '../tasks.ts';
import { tasks } from '../tables/tasks.ts';

/** 各有关部门 is nobody. */
export const tasksWithoutDepartment = rule(tasks, {
  code: 'tasks-without-department',
  label: '没有责任单位',
  effect: 'confirm',
  cites: scheme('四', '每项重点任务之后写明负责的部门。'),
  when: (task) => (task.task === undefined ? undefined : departmentsIn(task.departments).length === 0),
  says: (task) =>
    `${nameOf(task)}${task.departments === undefined ? '没有填写责任单位' : `的责任单位填“${task.departments}”，没有写明是哪个单位`}；请写明负责的单位。`,
});
