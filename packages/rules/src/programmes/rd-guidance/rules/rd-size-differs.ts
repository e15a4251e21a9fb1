import { rule } from '../../../kernel/index.ts';
import { sizeLabel, sizeStandardCitation } from '../../../size-class/index.ts';
import { size, statisticsOf } from '../facts.ts';
import { tax } from '../tables/tax.ts';

/** The statistics office sizes by the same standard; where it comes to another class, figures or year differ. */
export const rdSizeDiffers = rule(tax, {
  code: 'rd-size-differs',
  label: '统计的单位规模与测算不一致',
  effect: 'confirm',
  cites: sizeStandardCitation,
  when: (t, ask) => {
    const row = statisticsOf(t, ask);
    if (row === undefined) return undefined;
    // The column is optional, and who is not in the statistics is another rule's matter.
    if (row?.declaredSize === undefined) return false;
    const computed = size(t, ask);
    return computed === undefined ? undefined : sizeLabel(computed) !== row.declaredSize;
  },
  says: (t, ask) =>
    `统计表中单位规模为${statisticsOf(t, ask)!.declaredSize}，按表中从业人员、营业收入和资产总额划为${sizeLabel(size(t, ask)!)}；补助方式因规模而异，请核实。`,
});
