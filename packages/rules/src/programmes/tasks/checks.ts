import { batchCheck } from '../../kernel/index.ts';
import { measures } from './document.ts';
import { departmentsIn, isOverdue } from './tasks.ts';
import { tasks } from './tables/tasks.ts';

/** Of the whole list: who has how many tasks overdue. A task of several departments counts for each of them. */
export const tasksOverdueByDepartment = batchCheck(tasks, {
  code: 'tasks-overdue-by-department',
  label: '各单位逾期任务',
  cites: measures('三（一）', '各单位、各部门压实责任，推动各项举措按期落实。'),
  says: (rows, _earned, ask) => {
    const overdue = rows.filter((task) => isOverdue(task, ask) === true);
    if (overdue.length === 0) return undefined;
    const all = countByDepartment(rows);
    const late = [...countByDepartment(overdue)].toSorted(([, a], [, b]) => b - a);
    const said = late.map(([name, count]) => `${name}${count}项${name === nobody ? '' : `（共${all.get(name)}项）`}`);
    return `到${ask.day}，${rows.length}项任务中有${overdue.length}项逾期：${said.join('、')}；请督促办理。`;
  },
});

const nobody = '未写明责任单位';

function countByDepartment(rows: readonly { readonly departments: string | undefined }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { departments } of rows) {
    const named = departmentsIn(departments);
    for (const name of named.length > 0 ? new Set(named) : [nobody]) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
