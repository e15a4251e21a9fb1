import { rule } from '../../../kernel/index.ts';
import { reply } from '../document.ts';
import { isOutOfOrder } from '../out-of-order.ts';
import { carriers } from '../tables/carriers.ts';

export const incubatorChosenOutOfOrder = rule(carriers, {
  code: 'incubator-chosen-out-of-order',
  label: '得分较高的反而没有支持',
  effect: 'confirm',
  cites: reply('一（一）', '支持成效突出的载体，按评价结果奖优。'),
  when: isOutOfOrder,
  says: (c) => `评价得分${c.score}分，填为不支持，而有得分更低的填为支持；请核实理由并留存集体研究记录。`,
});
