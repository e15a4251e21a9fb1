import { is, rule } from '../../../kernel/index.ts';
import { scheme } from '../document.ts';
import { candidates } from '../tables/candidates.ts';
import { hosts } from '../tables/hosts.ts';

export const deputyHostNotListed = rule(candidates, {
  code: 'deputy-host-not-listed',
  label: '派驻企业没有提出需求',
  effect: 'suspends',
  awaits: { kind: 'table', by: 'theirs' },
  cites: scheme('四1', '企业的需求由各区（县、市）科技主管部门汇总上报。'),
  when: (c, ask) => is(ask.decision(hosts, c.hostCode), null),
  says: (c) =>
    `派驻企业表中没有信用代码为${c.hostCode}的企业${c.hostName ? `（${c.hostName}）` : ''}；请核对代码，或由企业所在区（县、市）补报。`,
});
