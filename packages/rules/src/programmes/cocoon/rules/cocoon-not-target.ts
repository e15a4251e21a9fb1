import { not, rule } from '../../../kernel/index.ts';
import { reply } from '../document.ts';
import { projects } from '../tables/projects.ts';

/** The reply says whom the action moves, not that nobody else may apply. */
export const cocoonNotTarget = rule(projects, {
  code: 'cocoon-not-target',
  label: '所填阶段不是初创或在孵企业',
  effect: 'confirm',
  cites: reply('一（一）', '专项行动推动初创企业、在孵企业成长。'),
  when: (p) =>
    not(p.stage === undefined ? undefined : /^是|初创|在孵|孵化/.test(p.stage) && !/^非|不|毕业/.test(p.stage)),
  says: (p) => `企业阶段填“${p.stage}”，专项面向初创企业和在孵企业；请核实是否属于支持对象。`,
});
