import { and, rule } from '../../../kernel/index.ts';
import { isDone, nameOf } from '../tasks.ts';
import { tasks } from '../tables/tasks.ts';

/** A blank cell is the answer here: nothing shows that it is done. */
export const tasksWithoutEvidence = rule(tasks, {
  code: 'tasks-without-evidence',
  label: '已完成，没有佐证材料',
  effect: 'confirm',
  cites: null,
  when: (task) => and(isDone(task), task.evidence === undefined),
  says: (task) => `${nameOf(task)}填已完成，没有佐证材料；请补充文件、通知、名单等材料的名称或文号。`,
});
