import { above, groupRule } from '../../../kernel/index.ts';
import { tasks } from '../tables/tasks.ts';

export const tasksListedTwice = groupRule(tasks, {
  code: 'tasks-listed-twice',
  label: '同一任务列了几次',
  effect: 'confirm',
  cites: null,
  by: ({ task, document }) => task && `${plain(task)} ${plain(document ?? '')}`,
  when: (group) => above(group.length, 1),
  says: (group) => {
    const who = group.map(({ departments, due }) => `${departments ?? '责任单位未填'}，${due ?? '时限未填'}`);
    return `任务“${group[0]!.task}”列了${group.length}次（${who.join('；')}）；请合并，或写明各自负责的部分。`;
  },
});

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/[\s。;；,，]/g, '');
