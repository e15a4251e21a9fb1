import { or, rule, type Truth } from '../../../kernel/index.ts';
import { currentRule, standards } from '../document.ts';
import { judgedInnovativeSme, judgedTechnologySme } from '../facts/base.ts';
import { applicants } from '../tables/applicants.ts';

/** The verdict counts; somebody finds out why the enterprise says otherwise. */
export const specialisedBaseDiffers = rule(applicants, {
  code: 'specialised-base-differs',
  label: '自报称号与本次审查不一致',
  effect: 'confirm',
  cites: currentRule(standards.applicants, '申请企业须已是科技和创新型中小企业。'),
  when: (a, ask) =>
    or(
      contradicts(a.technologySme, judgedTechnologySme(a, ask)),
      contradicts(a.innovativeSme, judgedInnovativeSme(a, ask)),
    ),
  says: (a, ask) => {
    const differing = [
      ['科技型中小企业', a.technologySme, judgedTechnologySme(a, ask)] as const,
      ['创新型中小企业', a.innovativeSme, judgedInnovativeSme(a, ask)] as const,
    ].filter(([, declared, judged]) => contradicts(declared, judged) === true);
    const said = differing.map(
      ([title, declared, judged]) => `${title}自报“${declared ? '是' : '否'}”，本次审查为${judged ? '符合' : '不符合'}`,
    );
    return `${said.join('；')}。以审查结论为准，请核实。`;
  },
});

/** Where no form in the case settles it, there is nothing to contradict. */
function contradicts(declared: Truth, judged: Truth): Truth {
  if (judged === undefined) return false;
  return declared === undefined ? undefined : declared !== judged;
}
