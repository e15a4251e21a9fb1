import { rule, type Maybe } from '../../../kernel/index.ts';
import { sizeLabel, sizeStandardCitation, type SizeClass } from '../../../size-class/index.ts';
import { size } from '../facts.ts';
import { enterprises } from '../tables/enterprises.ts';

export const sizeClassDiffers = rule(enterprises, {
  code: 'size-class-differs',
  label: '自报规模与测算不一致',
  effect: 'confirm',
  cites: sizeStandardCitation,
  when: (e, ask) => {
    // The column is optional: who declares nothing contradicts nothing.
    if (e.declaredSize === undefined) return false;
    const computed = size(e, ask);
    return computed === undefined ? undefined : sizeLabel(computed) !== e.declaredSize;
  },
  says: (e, ask) =>
    `自报为${e.declaredSize}企业，按所填数据划为${said(size(e, ask))}；请核对从业人员、营业收入和资产总额。`,
});

const said = (computed: Maybe<SizeClass>): string => (computed === undefined ? '' : sizeLabel(computed));
