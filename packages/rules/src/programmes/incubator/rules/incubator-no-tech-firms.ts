import { rule } from '../../../kernel/index.ts';
import { hasNoTechFirms } from '../contends.ts';
import { reply } from '../document.ts';
import { carriers } from '../tables/carriers.ts';

/** The support is for what was done for such enterprises: with none there is nothing to support. */
export const incubatorNoTechFirms = rule(carriers, {
  code: 'incubator-no-tech-firms',
  label: '没有在孵科技型中小微企业',
  effect: 'excludes',
  cites: reply('一（一）', '后补助支持孵化科技型中小微企业成效突出的载体。'),
  when: hasNoTechFirms,
  says: (c) => `在孵企业${c.firms ?? 0}户中没有科技型中小微企业，不属于后补助支持的成效。`,
});
