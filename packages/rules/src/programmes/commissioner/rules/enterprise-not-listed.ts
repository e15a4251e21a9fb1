import { is, rule } from '../../../kernel/index.ts';
import { plan } from '../document.ts';
import { host } from '../facts.ts';
import { candidates } from '../tables/candidates.ts';

export const enterpriseNotListed = rule(candidates, {
  code: 'enterprise-not-listed',
  label: '拟入驻企业不在申报表',
  effect: 'suspends',
  awaits: { kind: 'table', by: 'theirs' },
  cites: plan('五（二）', '企业自愿提出申请，由各地科技局组织申报。'),
  when: (c, ask) => is(host(c, ask), null),
  says: (c) =>
    `企业申报表中没有信用代码为${c.hostCode}的企业${c.hostName ? `（${c.hostName}）` : ''}；请核对代码，或由企业所在地补报。`,
});
