import { rule } from '../../../kernel/index.ts';
import { isDiscredited, sayDiscredited } from '../../lists/is-discredited.ts';
import { agencies } from '../tables/agencies.ts';

/** No document at hand names such a condition: somebody has to look, nobody is refused. */
export const transferDiscredited = rule(agencies, {
  code: 'transfer-discredited',
  label: '列入失信或异常名单',
  effect: 'confirm',
  cites: null,
  when: (a, ask) => isDiscredited(a.creditCode, ask),
  says: (a, ask) => `列入${sayDiscredited(a.creditCode, ask)}；请核实是否已移出，以及能否补助。`,
});
