import type { JudgedCase } from '../case/judge-case.ts';
import type { Report } from '../report.ts';
import { caseQuotas } from './case-quotas.ts';

/** The places that were computed, unit by unit; none while limits clash, or a tie waits for a draw. */
export function reportAllocations(judged: JudgedCase): Report['allocations'] {
  const lines = caseQuotas(judged)?.account.lines ?? [];
  return lines.flatMap(({ name, computed }) => (computed === undefined ? [] : [{ unit: name, places: computed }]));
}
