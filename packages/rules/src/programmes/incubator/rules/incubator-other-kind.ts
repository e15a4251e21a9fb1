import { rule } from '../../../kernel/index.ts';
import { isOtherKind } from '../contends.ts';
import { reply } from '../document.ts';
import { carriers } from '../tables/carriers.ts';

export const incubatorOtherKind = rule(carriers, {
  code: 'incubator-other-kind',
  label: '不属于后补助的载体类型',
  effect: 'excludes',
  cites: reply('一（一）', '后补助的对象是科技企业孵化器（众创空间）。'),
  when: isOtherKind,
  says: (c) => `载体类型为${c.kind}，后补助只支持科技企业孵化器和众创空间；考核评价仍按规定进行。`,
});
