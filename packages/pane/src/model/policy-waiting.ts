import type { Report } from '@keshen/review';

const codes: ReadonlySet<string> = new Set(['parameter-unset', 'reading-unconfirmed', 'condition-unset']);

/** How many findings wait for a figure or reading of the office. */
export const policyWaiting = ({ findings }: Report): number =>
  findings.filter(({ code, accepted }) => codes.has(code) && !accepted).length;
