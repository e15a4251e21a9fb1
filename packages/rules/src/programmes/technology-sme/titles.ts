import { fact, type Ask, type Truth } from '../../kernel/index.ts';
import type { Enterprise } from './tables/enterprises.ts';

/** What the enterprise says of its certificate; an expired one is none. */
export function declaresHighTech({ highTech, highTechUntil }: Enterprise, ask: Ask): Truth {
  if (highTech !== true) return highTech;
  return highTechUntil === undefined || ask.day <= highTechUntil;
}

/** Whether it is a high-tech enterprise on the day of judgement. */
export const hasHighTech = fact(
  '高新技术企业（有效期内）',
  (yes: boolean) => (yes ? '是' : '否'),
  (e: Enterprise, ask: Ask): Truth => declaresHighTech(e, ask),
);
