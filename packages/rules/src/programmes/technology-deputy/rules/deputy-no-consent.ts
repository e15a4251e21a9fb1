import { not, rule } from '../../../kernel/index.ts';
import { scheme } from '../document.ts';
import { candidates } from '../tables/candidates.ts';

export const deputyNoConsent = rule(candidates, {
  code: 'deputy-no-consent',
  label: '派出单位尚未同意',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'theirs' },
  cites: scheme('四2', '科研人员经派出单位同意后，同派驻企业对接。'),
  when: (c) => not(c.consent),
  says: (c) => `${c.sendingUnit ?? '派出单位'}尚未同意派出；请取得同意后补报。`,
});
