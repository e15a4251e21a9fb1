import { rule } from '../../../kernel/index.ts';
import { isDiscredited, sayDiscredited } from '../../lists/is-discredited.ts';
import { enterprises } from '../tables/enterprises.ts';

/** The text at hand names no such condition: somebody has to look, nobody is refused. */
export const serviceDiscredited = rule(enterprises, {
  code: 'service-discredited',
  label: '列入失信或异常名单',
  effect: 'confirm',
  cites: null,
  when: (e, ask) => isDiscredited(e.creditCode, ask),
  says: (e, ask) => `列入${sayDiscredited(e.creditCode, ask)}；请核实是否已移出，以及能否认定。`,
});
