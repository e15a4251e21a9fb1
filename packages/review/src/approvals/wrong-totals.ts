import { sayMoney, sumFen } from '@keshen/rules';
import type { ApprovalTrouble } from './approval.ts';
import type { ApprovedLine } from './approved-plan.ts';
import type { PlacedPlan } from './settle-approvals.ts';

const columns = [
  ['asked', '合计'],
  ['approved', '财政核定数'],
  ['cut', '核减数'],
] as const;

/** Subtotals and totals of a plan that are not the sums of the lines above them. A blank sum says nothing. */
export function wrongTotals({ workbook, plan }: PlacedPlan): readonly ApprovalTrouble[] {
  let group: ApprovedLine[] = [];
  const all: ApprovedLine[] = [];
  return plan.lines.flatMap((line): ApprovalTrouble[] => {
    if (!line.sum) {
      group.push(line);
      all.push(line);
      return [];
    }
    const summed = line.sum === 'total' ? all : group;
    group = [];
    return columns.flatMap(([column, label]): ApprovalTrouble[] => {
      const standing = line[column];
      const sum = sumFen(summed.map((one) => one[column] ?? 0));
      if (standing === undefined || standing === sum) return [];
      const found = standing === null ? '不是金额' : `为${sayMoney(standing)}`;
      const says = `${line.sum === 'total' ? '合计' : '小计'}行的${label}${found}，以上各行相加为${sayMoney(sum)}；请更正`;
      return [{ code: 'approval-total', workbook, sheet: plan.sheet, row: line.row, says }];
    });
  });
}
