import { rule } from '../../../kernel/index.ts';
import { scheme } from '../document.ts';
import { candidates } from '../tables/candidates.ts';

/** Of this person and this enterprise: the same enterprise may be open to somebody of another unit. */
export const deputyRelated = rule(candidates, {
  code: 'deputy-related',
  label: '企业由本人或所在单位创办、入股、孵化',
  effect: 'excludes',
  cites: scheme('二（二）1', '派驻企业不得为申报人及其所在单位创办、入股、孵化。'),
  when: (c) => c.related,
  says: (c) => `派驻企业${c.hostName ?? ''}由申报人或其所在单位创办、入股或孵化，不能派驻。`,
});
