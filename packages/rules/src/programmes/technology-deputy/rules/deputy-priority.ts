import { atMost, rule, sayFigure } from '../../../kernel/index.ts';
import { priorityAge } from '../parameters.ts';
import { age } from '../persons.ts';
import { candidates } from '../tables/candidates.ts';

export const deputyPriority = rule(candidates, {
  code: 'deputy-priority',
  label: '青年人选，同等条件下优先',
  effect: 'hint',
  cites: priorityAge.cites,
  when: (c, ask) => atMost(age(c, ask), ask.value(priorityAge)),
  says: (c, ask) =>
    `${age(c, ask)}周岁，不超过${sayFigure(priorityAge.unit, ask.value(priorityAge)!)}，同等条件下优先支持。`,
});
