import { fact, or, type Ask, type Decision, type Maybe, type Truth } from '../../../kernel/index.ts';
import type { Applicant } from '../tables/applicants.ts';
import { enterprises as smeEnterprises } from '../../technology-sme/tables/enterprises.ts';
import { innovative } from '../tables/innovative.ts';

/** What the case itself says of a title, where it says anything. */
const settled = (decision: Maybe<Decision | null>): Truth => {
  if (!decision || decision.status === 'undetermined') return undefined;
  return decision.status === 'eligible';
};

/** By the form of 科技型中小企业 in the same case; undefined where there is none that settles it. */
export const judgedTechnologySme = (a: Applicant, ask: Ask): Truth =>
  ask.given(smeEnterprises) ? settled(ask.verdict('technology-sme', a.creditCode)) : undefined;

/** By the form of 创新型中小企业 in the same case. */
export const judgedInnovativeSme = (a: Applicant, ask: Ask): Truth =>
  ask.given(innovative) ? settled(ask.decision(innovative, a.creditCode)) : undefined;

/** Either title makes the base that the new rule builds on; a verdict in the case outweighs what the enterprise says. */
export const hasBase = fact(
  '科技和创新型中小企业',
  (base: boolean) => (base ? '是' : '否'),
  (a: Applicant, ask: Ask): Maybe<boolean> =>
    or(judgedTechnologySme(a, ask) ?? a.technologySme, judgedInnovativeSme(a, ask) ?? a.innovativeSme),
);
