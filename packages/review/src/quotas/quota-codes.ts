import { quotaMeanings } from '../explain/quota-meanings.ts';

/** Findings about places, those of the rules included. */
export const isQuotaCode = (code: string): boolean =>
  code in quotaMeanings || code === 'over-quota' || code === 'unit-without-quota';
