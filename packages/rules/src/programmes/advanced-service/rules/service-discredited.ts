import { rule } from '../../../kernel/index.ts';
import { discredited } from '../../commissioner/tables/discredited.ts';
import { enterprises } from '../tables/enterprises.ts';

/** The text at hand names no such condition: somebody has to look, nobody is refused. */
export const serviceDiscredited = rule(enterprises, {
  code: 'service-discredited',
  label: '列入失信或异常名单',
  effect: 'confirm',
  cites: null,
  when: (e, ask) => {
    if (!ask.given(discredited)) return false;
    const found = ask.listed(discredited, 'creditCode', e.creditCode);
    return found === undefined ? undefined : found.length > 0;
  },
  says: (e, ask) => {
    const lists = ask.listed(discredited, 'creditCode', e.creditCode)!.map(({ list }) => list ?? '失信异常名单');
    return `列入${[...new Set(lists)].join('、')}；请核实是否已移出，以及能否认定。`;
  },
});
