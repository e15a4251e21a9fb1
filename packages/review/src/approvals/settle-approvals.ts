import { sayMoney, type Fen, type Maybe } from '@keshen/rules';
import type { Approval, Approvals, ApprovalTrouble } from './approval.ts';
import type { ApprovedLine, ApprovedPlan } from './approved-plan.ts';
import { wrongTotals } from './wrong-totals.ts';

/** A plan with the workbook that brought it. */
export interface PlacedPlan {
  readonly workbook: number;
  readonly plan: ApprovedPlan;
}

/** What the case asks for an enterprise today. */
export interface Asked {
  readonly code: string;
  readonly name: string;
  readonly total: Fen;
}

type Wrong = Pick<ApprovalTrouble, 'code' | 'says'>;

/**
 * Reconciles plans that came back with what is computed today, line by line: approved and cut add up to it, nothing is
 * above it, every cut has its reason, and nobody came or went. Only lines that hold in full are taken over.
 */
export function settleApprovals(plans: readonly PlacedPlan[], asked: readonly Asked[]): Approvals {
  const filled = plans.filter(({ plan }) =>
    plan.lines.some(({ sum, approved, cut }) => !sum && (approved ?? cut) !== undefined),
  );
  const byCode = new Map(asked.map((one) => [one.code, one]));
  const lines = filled.flatMap(({ workbook, plan }) =>
    plan.lines.flatMap((line) => (line.sum ? [] : [{ workbook, sheet: plan.sheet, line }])),
  );
  const inForce = new Map<string, Approval>();
  const troubles: ApprovalTrouble[] = plans
    .filter((one) => !filled.includes(one))
    .map(({ workbook, plan: { sheet } }) => ({
      workbook,
      sheet,
      code: 'approval-unfilled',
      says: '没有填写财政核定数，没有采用',
    }));
  for (const { workbook, sheet, line } of lines) {
    const twice = lines.filter((other) => other.line.code === line.code).length > 1;
    const wrong = wrongIn(line, byCode.get(line.code), twice);
    if (wrong.length === 0) {
      const { code, approved, cut, reason } = line;
      inForce.set(code, { code, approved: approved!, cut: cut ?? 0, reason });
    }
    troubles.push(...wrong.map((one) => ({ ...one, workbook, sheet, row: line.row })));
  }
  return {
    inForce,
    troubles: [
      ...troubles,
      ...filled.flatMap(wrongTotals),
      ...absent(
        filled[0],
        lines.map(({ line }) => line),
        asked,
      ),
    ],
  };
}

function wrongIn(line: ApprovedLine, asked: Maybe<Asked>, twice: boolean): readonly Wrong[] {
  const { approved, cut = 0, reason } = line;
  if (approved === null || cut === null || line.asked === null)
    return [{ code: 'approval-unreadable', says: '合计、财政核定数或核减数不是精确到分的金额；请更正为数字' }];
  if (twice) return [{ code: 'approval-twice', says: '这户企业列了不止一行，都没有采用；请只保留一行' }];
  if (!asked)
    return [{ code: 'approval-unknown', says: '不在现在测算的资金安排内，没有采用；请核对是否增列，或改正代码' }];
  if (approved === undefined)
    return [{ code: 'approval-blank', says: '没有填写财政核定数；不予安排的填 0，并写明核减数和理由' }];
  const computed = sayMoney(asked.total);
  const wrong: Wrong[] = [];
  if (line.asked !== undefined && line.asked !== asked.total)
    wrong.push({
      code: 'approval-changed',
      says: `表上合计${sayMoney(line.asked)}，现在测算为${computed}，没有采用；请重新送核`,
    });
  if (approved > asked.total)
    wrong.push({ code: 'approval-exceeds', says: `财政核定数${sayMoney(approved)}超过测算的${computed}；请核对` });
  else if (approved + cut !== asked.total)
    wrong.push({
      code: 'approval-sum',
      says: `财政核定数${sayMoney(approved)}加核减数${sayMoney(cut)}不等于测算的${computed}；请核对两个数`,
    });
  if (cut > 0 && reason === '')
    wrong.push({ code: 'approval-reason', says: `核减${sayMoney(cut)}没有写明理由；请补写` });
  return wrong;
}

/** Enterprises of today's plan that stand on none that came back; told beside the first of them. */
function absent(
  first: Maybe<PlacedPlan>,
  lines: readonly ApprovedLine[],
  asked: readonly Asked[],
): readonly ApprovalTrouble[] {
  if (!first) return [];
  const listed = new Set(lines.map(({ code }) => code));
  return asked
    .filter(({ code }) => !listed.has(code))
    .map(({ name, total }) => ({
      code: 'approval-absent',
      workbook: first.workbook,
      sheet: first.plan.sheet,
      says: `没有“${name}”，现在测算${sayMoney(total)}；请核对是否漏列`,
    }));
}
