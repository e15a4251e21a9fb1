import { rule } from '../../../kernel/index.ts';
import { scheme } from '../document.ts';
import { departmentsIn, nameOf } from '../tasks.ts';
import { tasks } from '../tables/tasks.ts';

/** 各有关部门 is nobody. A blank cell is said where it stands. */
export const tasksWithoutDepartment = rule(tasks, {
  code: 'tasks-without-department',
  label: '没有责任单位',
  effect: 'confirm',
  cites: scheme('四', '每项重点任务之后写明负责的部门。'),
  when: ({ departments }) => (departments === undefined ? undefined : departmentsIn(departments).length === 0),
  says: (task) => `${nameOf(task)}的责任单位填“${task.departments}”，没有写明是哪个单位；请写明负责的单位。`,
});
