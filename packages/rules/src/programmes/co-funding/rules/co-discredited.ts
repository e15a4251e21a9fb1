import { rule } from '../../../kernel/index.ts';
import { isDiscredited, sayDiscredited } from '../../lists/is-discredited.ts';
import { projects } from '../tables/projects.ts';

/** No document at hand names such a condition: somebody has to look, nobody is refused. */
export const coDiscredited = rule(projects, {
  code: 'co-discredited',
  label: '列入失信或异常名单',
  effect: 'confirm',
  cites: null,
  when: (p, ask) => isDiscredited(p.leadCode, ask),
  says: (p, ask) => `牵头单位列入${sayDiscredited(p.leadCode, ask)}；请核实是否已移出，以及能否立项。`,
});
