import { rule } from '../../../kernel/index.ts';
import { blacklists } from '../flaws.ts';
import { exclusions } from '../readings.ts';
import { tax } from '../tables/tax.ts';

/** The documents at hand name no such condition: somebody has to look, nobody is refused. */
export const rdDiscredited = rule(tax, {
  code: 'rd-discredited',
  label: '列入失信或异常名单',
  effect: 'confirm',
  cites: null,
  when: (t, ask) => {
    // Settled otherwise, it is refused by `rd-barred`.
    if (ask.way(exclusions) === 'barred') return false;
    const found = blacklists(t, ask);
    return found === undefined ? undefined : found.length > 0;
  },
  says: (t, ask) => `列入${[...new Set(blacklists(t, ask))].join('、')}；请核实是否已移出，以及能否补助。`,
});
