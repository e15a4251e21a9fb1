import type { Severity } from '@keshen/workbook/port';
import type { Acceptance } from '../acceptance.ts';
import { aliasFindings } from '../aliases/alias-findings.ts';
import { onceJudged } from '../case/once-judged.ts';
import { approvalFindings } from '../approvals/approvals-of.ts';
import { exceptionFindings } from '../exceptions/exception-findings.ts';
import { withAcceptances } from '../plan/list/acceptances.ts';
import type { ReportFinding } from '../report.ts';
import { overlapFindings } from './overlaps.ts';
import { policyFindings } from './policy-findings.ts';
import { ruleFindings } from './rule-findings.ts';
import { quotaFindings } from '../quotas/quota-findings.ts';
import { shapeFindings } from './shape-findings.ts';
import { uncertainColumns } from './uncertain-columns.ts';
import { unsetParameters } from './unset-parameters.ts';
import { unsettledReadings } from './unsettled-readings.ts';

/** A finding with the rows of the evaluation that it touches. */
export interface CaseFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly citation: ReportFinding['citation'];
  /** Rows by table and index in the evaluation. */
  readonly rows: readonly { readonly table: string; readonly index: number }[];
  /** A head row that the finding is about: index of the read table. */
  readonly head?: number;
  /** Somebody has looked at it and lets it stand. */
  readonly accepted?: Acceptance;
}

/** Everything that policy and the shape of the case have to say beyond the verdicts. Found once a judgement. */
export const findingsOf = onceJudged((judged): readonly CaseFinding[] => {
  const standing = withAcceptances(judged, [
    ...ruleFindings(judged),
    ...shapeFindings(judged),
    ...uncertainColumns(judged),
    ...overlapFindings(judged),
    ...unsetParameters(judged),
    ...policyFindings(judged),
    ...quotaFindings(judged),
    ...aliasFindings(judged),
    ...unsettledReadings(judged),
    ...exceptionFindings(judged),
  ]);
  return [...standing, ...withAcceptances(judged, approvalFindings(judged, standing))];
});
