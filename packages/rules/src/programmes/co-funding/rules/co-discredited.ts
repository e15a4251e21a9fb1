import { rule } from '../../../kernel/index.ts';
import { discredited } from '../../commissioner/tables/discredited.ts';
import { projects } from '../tables/projects.ts';

/** No document at hand names such a condition: somebody has to look, nobody is refused. */
export const coDiscredited = rule(projects, {
  code: 'co-discredited',
  label: '列入失信或异常名单',
  effect: 'confirm',
  cites: null,
  when: (p, ask) => {
    if (!ask.given(discredited)) return false;
    const found = ask.listed(discredited, 'creditCode', p.leadCode);
    return found === undefined ? undefined : found.length > 0;
  },
  says: (p, ask) => {
    const lists = ask.listed(discredited, 'creditCode', p.leadCode)!.map(({ list }) => list ?? '失信异常名单');
    return `牵头单位列入${[...new Set(lists)].join('、')}；请核实是否已移出，以及能否立项。`;
  },
});
