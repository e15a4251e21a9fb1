import type { JudgedCase } from '../case/judge-case.ts';
import { recommendedRows, type CleanRow } from '../exports/clean-rows.ts';
import { grantsOf, totalOf } from '../exports/commissioner/fund-plan-form.ts';
import { ReportingUnits } from '../exports/reporting-units.ts';
import type { CaseFinding } from '../report/findings.ts';
import { noApprovals, type Approvals, type ApprovalTrouble } from './approval.ts';
import { settleApprovals, type PlacedPlan } from './settle-approvals.ts';

/** What the finance office has approved of what the recommended persons earn. */
export function approvalsOf({ read }: JudgedCase, persons: readonly CleanRow[], units: ReportingUnits): Approvals {
  const plans = read.books.flatMap(({ plans: own }, workbook) => own.map((plan): PlacedPlan => ({ workbook, plan })));
  if (plans.length === 0) return noApprovals;
  const asked = grantsOf(persons, units).map((grant) => ({
    code: grant.code,
    name: grant.name,
    total: totalOf([grant]),
  }));
  return settleApprovals(plans, asked);
}

/** What does not hold on plans that came back. `standing` are all other findings: who is recommended rests on them. */
export function approvalFindings(judged: JudgedCase, standing: readonly CaseFinding[]): readonly CaseFinding[] {
  if (judged.read.books.every(({ plans }) => plans.length === 0)) return [];
  const { persons } = recommendedRows(judged, standing);
  return approvalsOf(judged, persons, new ReportingUnits(judged)).troubles.map((trouble) => findingOf(trouble, judged));
}

const findingOf = ({ code, workbook, sheet, row, says }: ApprovalTrouble, { read }: JudgedCase): CaseFinding => ({
  code,
  severity: code === 'approval-unfilled' ? 'hint' : 'confirm',
  message: `${read.books[workbook]!.book.name}“${sheet}”${row === undefined ? '' : `第${row + 1}行`}：${says}。`,
  citation: null,
  rows: [],
});
