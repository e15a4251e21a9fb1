import { rule } from '../../../kernel/index.ts';
import { isDiscredited, sayDiscredited } from '../../lists/is-discredited.ts';
import { applicants } from '../tables/applicants.ts';

/** The copies at hand name no such condition: somebody has to look, nobody is refused. */
export const specialisedDiscredited = rule(applicants, {
  code: 'specialised-discredited',
  label: '列入失信或异常名单',
  effect: 'confirm',
  cites: null,
  when: (a, ask) => isDiscredited(a.creditCode, ask),
  says: (a, ask) => `列入${sayDiscredited(a.creditCode, ask)}；请核实是否已移出，以及能否推荐。`,
});
