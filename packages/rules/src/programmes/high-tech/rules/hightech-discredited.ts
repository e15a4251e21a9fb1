import { rule } from '../../../kernel/index.ts';
import { isDiscredited, sayDiscredited } from '../../lists/is-discredited.ts';
import { applicants } from '../tables/applicants.ts';

/** Being on such a list is not among the eight conditions: somebody has to look, nobody is refused. */
export const hightechDiscredited = rule(applicants, {
  code: 'hightech-discredited',
  label: '列入失信或异常名单',
  effect: 'confirm',
  cites: null,
  when: (a, ask) => isDiscredited(a.creditCode, ask),
  says: (a, ask) => `列入${sayDiscredited(a.creditCode, ask)}；请核实是否涉及重大事故或环境违法，以及是否已移出。`,
});
