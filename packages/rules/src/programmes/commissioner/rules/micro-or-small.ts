import { and, rule, sayMoney, type Ask } from '../../../kernel/index.ts';
import { sizeAtMost, sizeLabel } from '../../../size-class/index.ts';
import { plan } from '../document.ts';
import { isSmall, size, sizeStandard } from '../facts.ts';
import { smallEnterprises } from '../readings.ts';
import { enterprises, type Enterprise } from '../tables/enterprises.ts';

export const microOrSmall = rule(enterprises, {
  code: 'micro-or-small',
  label: '小微企业',
  effect: 'excludes',
  cites: plan('五（二）', '小微企业不在申报范围；划型依工信部联企业〔2011〕300号。'),
  when: (e, ask) =>
    ask.way(smallEnterprises) === 'barred-outright' ? isSmall(e, ask) : and(isSmall(e, ask), e.foundedByInstitution),
  says: (e, ask) => `${figures(e, ask)}，划为${found(e, ask)}；小微企业不在申报范围。`,
});

/** The figures that its industry is measured by, as far as they are known. */
function figures(e: Enterprise, ask: Ask): string {
  const standard = sizeStandard(e, ask)!;
  const parts = [
    standard.staff && e.staff !== undefined && `从业人员${e.staff}人`,
    standard.revenue && e.revenue !== undefined && `营业收入${sayMoney(e.revenue)}`,
    standard.assets && e.assets !== undefined && `资产总额${sayMoney(e.assets)}`,
  ];
  return `按${standard.label}标准，${parts.filter(Boolean).join('、')}`;
}

function found(e: Enterprise, ask: Ask): string {
  const known = size(e, ask);
  return known === undefined ? `${sizeLabel(sizeAtMost(e, sizeStandard(e, ask)!))}或更小` : sizeLabel(known);
}
