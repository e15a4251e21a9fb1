import { is, rule } from '../../../kernel/index.ts';
import { scheme } from '../document.ts';
import { candidates } from '../tables/candidates.ts';

/** Due before the post is taken, not at application: until then the answer waits. */
export const deputyCertificateLacking = rule(candidates, {
  code: 'deputy-certificate-lacking',
  label: '尚无技术经理人证书',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'theirs' },
  cites: scheme('二（一）1', '兼职到岗前完成技术经理人培训，具备初级及以上证书。'),
  when: (c) => is(c.certificate, '无'),
  says: () => '尚无技术经理人证书；应在到岗前完成培训，取得初级及以上证书后补报。',
});
