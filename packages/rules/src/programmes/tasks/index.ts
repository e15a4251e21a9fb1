import { programme } from '../../kernel/index.ts';
import { tasksOverdueByDepartment } from './checks.ts';
import { documentNumber } from './document.ts';
import { deadlineYear } from './parameters.ts';
import { tasksDoneAhead } from './rules/tasks-done-ahead.ts';
import { tasksDoneLate } from './rules/tasks-done-late.ts';
import { tasksDueAfterDeadline } from './rules/tasks-due-after-deadline.ts';
import { tasksListedTwice } from './rules/tasks-listed-twice.ts';
import { tasksOverdue } from './rules/tasks-overdue.ts';
import { tasksWithoutDepartment } from './rules/tasks-without-department.ts';
import { tasksWithoutEvidence } from './rules/tasks-without-evidence.ts';
import { tasks as list } from './tables/tasks.ts';

export { tasks as tasksList, type Task } from './tables/tasks.ts';

/** 任务清单: what the documents ask of the departments, and whether it is done in time. Nothing is decided of them. */
export const tasks = programme({
  id: 'tasks',
  title: '任务清单',
  document: documentNumber,
  tables: [list],
  rules: [
    tasksOverdue,
    tasksWithoutEvidence,
    tasksWithoutDepartment,
    tasksDueAfterDeadline,
    tasksDoneAhead,
    tasksListedTwice,
    tasksDoneLate,
  ],
  amounts: [],
  checks: [tasksOverdueByDepartment],
  parameters: [deadlineYear],
  readings: [],
});
