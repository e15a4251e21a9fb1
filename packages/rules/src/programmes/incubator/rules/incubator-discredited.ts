import { rule } from '../../../kernel/index.ts';
import { isDiscredited, sayDiscredited } from '../../lists/is-discredited.ts';
import { carriers } from '../tables/carriers.ts';

/** No document at hand names such a condition: somebody has to look, nobody is refused. */
export const incubatorDiscredited = rule(carriers, {
  code: 'incubator-discredited',
  label: '列入失信或异常名单',
  effect: 'confirm',
  cites: null,
  when: (c, ask) => isDiscredited(c.creditCode, ask),
  says: (c, ask) => `运营单位列入${sayDiscredited(c.creditCode, ask)}；请核实是否已移出，以及能否补助。`,
});
