import { amount } from '../../kernel/index.ts';
import { assessedYear, money } from './parameters.ts';
import { carriers } from './tables/carriers.ts';

/** What a carrier gets after its results. The documents at hand give no sum: nothing is said before the office has set it. */
export const incubatorSupport = amount(carriers, {
  item: 'incubator-support',
  label: '孵化载体后补助',
  cites: money.cites,
  pays: (_c, ask) => {
    const year = ask.value(assessedYear);
    const sum = ask.value(money);
    return year === undefined || sum === undefined ? undefined : [{ year, amount: sum }];
  },
});
