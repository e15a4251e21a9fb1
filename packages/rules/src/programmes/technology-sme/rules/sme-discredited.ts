import { rule } from '../../../kernel/index.ts';
import { discredited } from '../../lists/discredited.ts';
import { enterprises } from '../tables/enterprises.ts';

/** Any entry of the office's list: one that the measure does not name, or that was removed, is looked at. */
export const smeDiscredited = rule(enterprises, {
  code: 'sme-discredited',
  label: '在失信异常名单上',
  effect: 'confirm',
  cites: null,
  when: (e, ask) => {
    if (!ask.given(discredited)) return false;
    const found = ask.listed(discredited, 'creditCode', e.creditCode);
    return found === undefined ? undefined : found.length > 0;
  },
  says: (e, ask) => {
    const entries = ask
      .listed(discredited, 'creditCode', e.creditCode)!
      .map(
        ({ list, enquiredOn }) => `${list ?? '失信异常名单'}${enquiredOn === undefined ? '' : `（${enquiredOn}查询）`}`,
      );
    return `查询名单有：${[...new Set(entries)].join('、')}；请核实是否已移出，以及是否影响评价。`;
  },
});
