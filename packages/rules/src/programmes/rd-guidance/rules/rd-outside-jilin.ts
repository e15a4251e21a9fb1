import { rule } from '../../../kernel/index.ts';
import { reply } from '../document.ts';
import { placesOutside } from '../flaws.ts';
import { exclusions } from '../readings.ts';
import { tax } from '../tables/tax.ts';

/** The reply speaks of the enterprises of the province; what becomes of one that has moved, it does not say. */
export const rdOutsideJilin = rule(tax, {
  code: 'rd-outside-jilin',
  label: '登记的注册地不在吉林省',
  effect: 'confirm',
  cites: reply('一（一）', '补助统计的范围是全省符合条件的企业。'),
  when: (t, ask) => {
    // Settled otherwise, it is refused by `rd-barred`.
    if (ask.way(exclusions) === 'barred') return false;
    const found = placesOutside(t, ask);
    return found === undefined ? undefined : found.length > 0;
  },
  says: (t, ask) =>
    `市场主体登记的注册地为${[...new Set(placesOutside(t, ask))].join('、')}，不在吉林省域内；请核实是否已迁出，以及能否补助。`,
});
