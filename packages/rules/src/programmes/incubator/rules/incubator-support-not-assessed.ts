import { and, is, not, rule } from '../../../kernel/index.ts';
import { measures } from '../document.ts';
import { carriers } from '../tables/carriers.ts';

export const incubatorSupportNotAssessed = rule(carriers, {
  code: 'incubator-support-not-assessed',
  label: '企业技术创新支持未纳入考核',
  effect: 'confirm',
  cites: measures('三（二）', '自创区、高新区、农高区等载体支持企业技术创新的情况纳入评估考核。'),
  when: (c) => and(is(c.kind, '园区'), not(c.supportAssessed)),
  says: () => '企业技术创新支持情况没有纳入本园区的评估考核；请核实考核方案。',
});
