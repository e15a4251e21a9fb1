import { dayOf, type Day } from '../kernel/day.ts';

/** 公民身份号码, GB 11643-1999. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checks = '10X98765432';

export type ResidentIdFault =
  | { readonly code: 'resident-id-length'; readonly length: number }
  | { readonly code: 'resident-id-date' }
  | { readonly code: 'resident-id-check' };

/** What is wrong with a number in upper case; undefined when it is sound. Facts never repeat the number itself. */
export function residentIdFault(id: string): ResidentIdFault | undefined {
  const length = Array.from(id).length;
  if (length !== 18 || !/^\d{17}[\dX]$/.test(id)) return { code: 'resident-id-length', length };
  if (birthday(id) === undefined) return { code: 'resident-id-date' };
  const sum = weights.reduce((total, weight, i) => total + weight * Number(id[i]), 0);
  return checks[sum % 11] === id[17] ? undefined : { code: 'resident-id-check' };
}

/** The day of birth that the number carries; undefined when it is no day. */
export const birthday = (id: string): Day | undefined =>
  dayOf(Number(id.slice(6, 10)), Number(id.slice(10, 12)), Number(id.slice(12, 14)));
