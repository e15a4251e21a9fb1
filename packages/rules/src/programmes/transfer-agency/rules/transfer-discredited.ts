import { rule } from '../../../kernel/index.ts';
import { discredited } from '../../commissioner/tables/discredited.ts';
import { agencies } from '../tables/agencies.ts';

/** No document at hand names such a condition: somebody has to look, nobody is refused. */
export const transferDiscredited = rule(agencies, {
  code: 'transfer-discredited',
  label: '列入失信或异常名单',
  effect: 'confirm',
  cites: null,
  when: (a, ask) => {
    if (!ask.given(discredited)) return false;
    const found = ask.listed(discredited, 'creditCode', a.creditCode);
    return found === undefined ? undefined : found.length > 0;
  },
  says: (a, ask) => {
    const lists = ask.listed(discredited, 'creditCode', a.creditCode)!.map(({ list }) => list ?? '失信异常名单');
    return `列入${[...new Set(lists)].join('、')}；请核实是否已移出，以及能否补助。`;
  },
});
