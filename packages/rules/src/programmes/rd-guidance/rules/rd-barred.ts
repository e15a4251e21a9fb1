import { rule } from '../../../kernel/index.ts';
import { flaws } from '../flaws.ts';
import { exclusions } from '../readings.ts';
import { tax } from '../tables/tax.ts';

/** Only where the office has settled that such enterprises are out; else each flaw is asked about by a rule of its own. */
export const rdBarred = rule(tax, {
  code: 'rd-barred',
  label: '属于除外情形',
  effect: 'excludes',
  cites: exclusions.cites,
  when: (t, ask) => {
    if (ask.way(exclusions) === 'asked') return false;
    const found = flaws(t, ask);
    return found === undefined ? undefined : found.length > 0;
  },
  says: (t, ask) => `${flaws(t, ask)!.join('，')}；按核定的口径，此类企业一律除外。`,
});
