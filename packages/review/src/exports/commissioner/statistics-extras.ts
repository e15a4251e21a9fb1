import { sayMoney, sumFen, type Maybe } from '@keshen/rules';
import { approvalNotes } from '../../approvals/approval-notes.ts';
import type { Approvals } from '../../approvals/approval.ts';
import type { CleanRow } from '../clean-rows.ts';
import type { ReportingUnits } from '../reporting-units.ts';
import type { StatisticsExtras } from '../statistics/statistics-form.ts';
import { grantsOf } from './fund-plan-form.ts';
import { guidanceNotes, type GuidanceProject } from './subsidies/guidance-form.ts';

/** What 汇总统计 says of 科创专员 alone: who may be paid now, what finance has approved, the guidance projects. */
export function statisticsExtras(
  units: ReportingUnits,
  clean: readonly CleanRow[],
  approvals: Approvals,
  projects: Maybe<readonly GuidanceProject[]>,
): StatisticsExtras {
  const ready = clean.filter(({ earned }) => earned > 0);
  const money = sayMoney(sumFen(ready.map(({ earned }) => earned)));
  return {
    ready: `本人和入驻企业均无须补正、需核实事项，可列入资金安排的${ready.length}人，${money}；其余符合人选待核实后列入。`,
    notes: [
      ...approvalNotes(grantsOf(clean, units).length, approvals.inForce),
      ...(projects ? guidanceNotes(projects) : []),
    ],
    approved: (rows) => {
      const firms = new Set(rows.map((listed) => units.codeOf(listed)));
      const approved = [...approvals.inForce.values()].filter(({ code }) => firms.has(code));
      return approved.length > 0 ? sumFen(approved.map((one) => one.approved)) : undefined;
    },
  };
}
