import { fact, type Ask, type Truth } from '../../kernel/index.ts';
import { hightechApplicants } from '../high-tech/index.ts';
import type { Enterprise } from './tables/enterprises.ts';

/** What the enterprise says of its certificate; an expired one is none. */
export function declaresHighTech(e: Enterprise, ask: Ask): Truth {
  if (e.highTech !== true) return e.highTech;
  return e.highTechUntil === undefined || ask.day <= e.highTechUntil;
}

/** What the same case says of it as a high-tech enterprise; undefined where it says nothing, or nothing settled yet. */
export function highTechVerdict({ creditCode }: Enterprise, ask: Ask): Truth {
  const decision = ask.given(hightechApplicants) ? ask.verdict('high-tech', creditCode) : undefined;
  return !decision || decision.status === 'undetermined' ? undefined : decision.status === 'eligible';
}

/** Whether it is a high-tech enterprise on the day of judgement: by the verdict where there is one, else as declared. */
export const hasHighTech = fact(
  '高新技术企业（有效期内）',
  (yes: boolean) => (yes ? '是' : '否'),
  (e: Enterprise, ask: Ask): Truth => highTechVerdict(e, ask) ?? declaresHighTech(e, ask),
);
