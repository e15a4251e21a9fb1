import { is, rule } from '../../../kernel/index.ts';
import { applicants } from '../tables/applicants.ts';
import { giants } from '../tables/giants.ts';

/** A rung of the ladder below is refused in the same case. The copy at hand does not make it a condition: somebody looks. */
export const specialisedGiantBase = rule(giants, {
  code: 'specialised-giant-base',
  label: '本次审查不符合专精特新中小企业',
  effect: 'confirm',
  cites: null,
  when: (g, ask) => {
    if (!ask.given(applicants)) return false;
    const decision = ask.decision(applicants, g.creditCode);
    return decision === null ? false : is(decision?.status, 'ineligible');
  },
  says: (g) =>
    `${g.name ?? '该企业'}同时申报专精特新中小企业，初审为不符合；“小巨人”是更高一级的称号，请将两表所填一并核实。`,
});
