import { rule } from '../../../kernel/index.ts';
import { idleStates } from '../flaws.ts';
import { exclusions } from '../readings.ts';
import { tax } from '../tables/tax.ts';

/** The documents at hand name no such condition: somebody has to look, nobody is refused. */
export const rdNotOperating = rule(tax, {
  code: 'rd-not-operating',
  label: '登记状态不是存续',
  effect: 'confirm',
  cites: null,
  when: (t, ask) => {
    // Settled otherwise, it is refused by `rd-barred`.
    if (ask.way(exclusions) === 'barred') return false;
    const found = idleStates(t, ask);
    return found === undefined ? undefined : found.length > 0;
  },
  says: (t, ask) =>
    `市场主体登记状态为${[...new Set(idleStates(t, ask))].join('、')}；请核实企业是否存续，能否收到补助。`,
});
