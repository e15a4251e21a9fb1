import { is, or, rule } from '../../../kernel/index.ts';
import { reply } from '../document.ts';
import { carriers } from '../tables/carriers.ts';

/** The assessment is of those of the province; the support itself names no level. */
export const incubatorBelowProvince = rule(carriers, {
  code: 'incubator-below-province',
  label: '不是省级以上载体',
  effect: 'confirm',
  cites: reply('一（一）', '强化省级孵化载体的考核评价。'),
  when: (c) => or(is(c.level, '市级'), is(c.level, '未认定')),
  says: (c) => `认定级别为${c.level}；考核评价针对省级载体，请核实能否参加。`,
});
