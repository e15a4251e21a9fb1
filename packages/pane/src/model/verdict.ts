import type { Report, ReportDecision } from '@keshen/review';

/** 符合, 不符合, 待补正 (theirs to mend) and 待核定 (ours to settle). */
export type Verdict = 'eligible' | 'ineligible' | 'theirs' | 'ours';

/** An undetermined row goes back to the applicant as long as a cell of theirs is missing, whatever else is open. */
export function verdictOf({ status, missing }: ReportDecision): Verdict {
  if (status !== 'undetermined') return status;
  return missing.some(({ by }) => by === 'theirs') ? 'theirs' : 'ours';
}

export function countVerdicts(report: Report): Readonly<Record<Verdict, number>> {
  const counts = { eligible: 0, ineligible: 0, theirs: 0, ours: 0 };
  for (const decision of report.decisions) counts[verdictOf(decision)]++;
  return counts;
}
