import { above, atMost, below, is, or, not, rule, sayFigure, type Ask } from '../../../kernel/index.ts';
import { notice } from '../document.ts';
import { staffOf } from '../heads.ts';
import { onSiteSpending, onSiteStaff, onSiteYears } from '../parameters.ts';
import { enterprises, type Enterprise } from '../tables/enterprises.ts';
import { smeIncident } from './sme-incident.ts';
import { smeNoTechnicalPoints } from './sme-no-technical-points.ts';
import { smeNotResident } from './sme-not-resident.ts';
import { smeOnList } from './sme-on-list.ts';
import { smeRestrictedProduct } from './sme-restricted-product.ts';
import { smeScoreTooLow } from './sme-score-too-low.ts';
import { smeTooLarge } from './sme-too-large.ts';

/** The year's notice has such enterprises looked at where they are; nobody is refused for it, and who is refused is not visited. */
export const smeOnSiteCheck = rule(enterprises, {
  code: 'sme-on-site-check',
  label: '须现场核查',
  effect: 'confirm',
  cites: notice('现场核查', '人数少、没有知识产权、研发费用低、近年失信或被撤销编号、首次参评的企业须现场核查。'),
  when: (e, ask) => {
    const found = or(...triggers(e, ask).map(([, holds]) => holds));
    return found === true ? !refusals.some((refusal) => refusal.when(e, ask) === true) : found;
  },
  says: (e, ask) => {
    const found = triggers(e, ask).flatMap(([reason, holds]) => (holds === true ? [reason] : []));
    return `${found.join('，')}；须现场核查，核查结果请注明。`;
  },
});

const refusals = [
  smeNotResident,
  smeTooLarge,
  smeRestrictedProduct,
  smeIncident,
  smeOnList,
  smeScoreTooLow,
  smeNoTechnicalPoints,
];

/** Undefined in a year whose notice is not at hand. */
function triggers(e: Enterprise, ask: Ask) {
  const [most, least, years] = [ask.value(onSiteStaff), ask.value(onSiteSpending), ask.value(onSiteYears)];
  if (most === undefined || least === undefined || years === undefined) return [['', undefined]] as const;
  return [
    [`职工总数不超过${sayFigure(onSiteStaff.unit, most)}`, atMost(staffOf(e, ask), most)],
    ['没有知识产权', not(or(above(e.classOne, 0), above(e.classTwo, 0)))],
    [`年研发费用低于${sayFigure(onSiteSpending.unit, least)}`, below(e.rd, least)],
    [`近${sayFigure(onSiteYears.unit, years)}有严重违法失信或被撤销登记编号`, is(e.revoked, true)],
    ['首次参评', is(e.first, true)],
  ] as const;
}
