import { industryName } from '../../../identifiers/index.ts';
import { rule } from '../../../kernel/index.ts';
import { sizeStandardCitation } from '../../../size-class/index.ts';
import { isLarge, sizeStandard, statisticsOf } from '../facts.ts';
import { tax } from '../tables/tax.ts';

/** Which branch applies hangs on the size alone; while a figure for it is missing the row waits, too. */
export const rdNoSizeStandard = rule(tax, {
  code: 'rd-no-size-standard',
  label: '行业没有划型标准，无法确定补助方式',
  effect: 'suspends',
  awaits: { kind: 'standard', by: 'ours' },
  cites: sizeStandardCitation,
  when: (t, ask) => {
    // Who is not in the statistics is another rule's matter.
    if (statisticsOf(t, ask) === null) return false;
    if (sizeStandard(t, ask) === null) return true;
    return isLarge(t, ask) === undefined ? undefined : false;
  },
  says: (t, ask) => {
    const industry = statisticsOf(t, ask)!.industry!;
    return `${industryName(industry.slice(0, 2)) ?? '所填行业'}没有大中小微企业划型标准，按增量还是按增量和存量补助须由主管部门核定。`;
  },
});
