import { rule } from '../../../kernel/index.ts';
import { isDiscredited, sayDiscredited } from '../../lists/is-discredited.ts';
import { projects } from '../tables/projects.ts';

/** The documents at hand name no such condition: somebody has to look, nobody is refused. */
export const cocoonDiscredited = rule(projects, {
  code: 'cocoon-discredited',
  label: '列入失信或异常名单',
  effect: 'confirm',
  cites: null,
  when: (p, ask) => isDiscredited(p.creditCode, ask),
  says: (p, ask) => `列入${sayDiscredited(p.creditCode, ask)}；请核实是否已移出，以及能否立项。`,
});
