import { above, rule } from '../../../kernel/index.ts';
import { carriers } from '../tables/carriers.ts';

export const incubatorTechOverFirms = rule(carriers, {
  code: 'incubator-tech-over-firms',
  label: '科技型中小微企业多于在孵企业',
  effect: 'confirm',
  cites: null,
  when: (c) => above(c.techFirms, c.firms),
  says: (c) => `科技型中小微企业${c.techFirms}户，多于在孵企业${c.firms}户；请核对两栏。`,
});
