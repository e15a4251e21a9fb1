import { above, and, groupRule, not, or, type Ask, type Truth } from '../../../kernel/index.ts';
import { mostPerHost } from '../parameters.ts';
import { candidates, type Candidate } from '../tables/candidates.ts';
import { hosts } from '../tables/hosts.ts';

/** The whole group waits: the enterprise chooses one, or asks for more. */
export const deputySeveral = groupRule(candidates, {
  code: 'deputy-several',
  label: '一户企业多名人选，企业未申请',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'theirs' },
  cites: mostPerHost.cites,
  by: (c) => c.hostCode,
  when: (group, ask) => and(above(personsIn(group), ask.value(mostPerHost)), not(asksForMore(group, ask))),
  says: (group, ask) =>
    `${group[0]!.hostName ?? '同一企业'}有${personsIn(group)}名人选，未申请对接${ask.value(mostPerHost)!}名以上；请企业择优选定，或提出申请。`,
});

/** The same person listed twice is one. */
const personsIn = (group: readonly Candidate[]): number =>
  new Set(group.map(({ residentId }, i) => residentId ?? i)).size;

/** Undefined, too, where the enterprise is not in the list: that is another rule's matter. */
function asksForMore(group: readonly Candidate[], ask: Ask): Truth {
  const rows = ask.listed(hosts, 'creditCode', group[0]!.hostCode);
  return rows === undefined || rows.length === 0 ? undefined : or(...rows.map(({ several }) => several));
}
