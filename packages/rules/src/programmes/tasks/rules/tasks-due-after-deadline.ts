import { and, rule, type Maybe, type Truth } from '../../../kernel/index.ts';
import { documentNumber } from '../document.ts';
import { deadlineYear } from '../parameters.ts';
import { deadline, isAfter, isStanding, nameOf } from '../tasks.ts';
import { tasks } from '../tables/tasks.ts';

/** Only of tasks of the measures: other documents have other days. */
export const tasksDueAfterDeadline = rule(tasks, {
  code: 'tasks-due-after-deadline',
  label: '时限晚于文件规定',
  effect: 'confirm',
  cites: deadlineYear.cites,
  when: (task, ask) => and(isOfMeasures(task.document), isAfter(task.due, deadline(ask)), isStanding(task) !== true),
  says: (task, ask) =>
    `${nameOf(task)}的完成时限为${task.due}，晚于${documentNumber}要求的${deadline(ask)}；请调整时限，或说明依据。`,
});

const isOfMeasures = (document: Maybe<string>): Truth =>
  document === undefined
    ? undefined
    : /2022[^\d]{0,2}224|提升企业技术创新能力具体举措/.test(document.normalize('NFKC'));
