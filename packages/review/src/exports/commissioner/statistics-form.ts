import { candidates, enterprises, sayMoney, sumFen, type Fen, type Maybe } from '@keshen/rules';
import type { Form, Value } from '@keshen/workbook';
import type { JudgedCase } from '../../case/judge-case.ts';
import { approvalNotes } from '../../approvals/approval-notes.ts';
import type { Approvals } from '../../approvals/approval.ts';
import { effectiveEarnings } from '../../exceptions/effective.ts';
import { exceptionNotes } from '../../exceptions/exception-notes.ts';
import { verdictLabel } from '../../plan/opinions.ts';
import type { Report } from '../../report.ts';
import type { CleanRow } from '../clean-rows.ts';
import { formFileName } from '../file-name.ts';
import { grantsOf } from './fund-plan-form.ts';
import { grouped } from '../grouped.ts';
import type { ListedRow } from '../listed-rows.ts';
import { guidanceNotes, type GuidanceProject } from './subsidies/guidance-form.ts';
import { byDivision, type ReportingUnits } from '../reporting-units.ts';

const verdicts = ['符合', '待补正', '待核定', '不符合'] as const;

/** 汇总统计: how it came out by reporting unit, and what is still open. One page for the head of the department. */
export function statisticsForm(
  judged: JudgedCase,
  report: Report,
  rows: readonly ListedRow[],
  units: ReportingUnits,
  clean: readonly CleanRow[],
  approvals: Approvals,
  projects: Maybe<readonly GuidanceProject[]>,
): Form {
  const subjects = rows.filter(({ table }) => table.id === enterprises.id || table.id === candidates.id);
  const earned = earnedBy(judged, rows);
  const line = (own: readonly ListedRow[]): Value[] => {
    const paid = own.flatMap((listed) => earned.get(listed) ?? []);
    const firms = new Set(own.map((listed) => units.codeOf(listed)));
    const approved = [...approvals.inForce.values()].filter(({ code }) => firms.has(code));
    return [
      ...counts(own, enterprises.id),
      ...counts(own, candidates.id),
      paid.length,
      sumFen(paid) / 1_000_000,
      approved.length > 0 ? sumFen(approved.map((one) => one.approved)) / 1_000_000 : null,
    ];
  };
  const byUnit = [...grouped(subjects, (listed) => units.unitOf(listed))].toSorted(([a], [b]) => byDivision(a, b));
  return {
    layout: 'statistics',
    fileName: formFileName('', '科创专员汇总统计', [], judged.terms.day),
    attachment: '',
    title: '科创专员申报形式审查汇总统计',
    subtitle: `判定日：${judged.terms.day}　推荐单位${byUnit.filter(([unit]) => unit !== undefined).length}家　企业、人选按户、人计`,
    rows: byUnit.map(([unit, own], i) => [i + 1, unit ?? '（推荐单位未确定）', ...line(own)]),
    ...(byUnit.length > 0 && { totals: ['合计', null, ...line(subjects)] }),
    notes: [
      ...notesOf(report, clean),
      ...approvalNotes(grantsOf(clean, units).length, approvals.inForce),
      ...(projects ? guidanceNotes(projects) : []),
      ...exceptionNotes(judged),
    ],
  };
}

function counts(rows: readonly ListedRow[], table: string): Value[] {
  const own = grouped(
    rows.filter((listed) => listed.table.id === table),
    ({ decision }) =>
      verdictLabel(
        decision.exception ?? decision,
        decision.missing.some(({ by }) => by === 'theirs'),
      ),
  );
  const each = verdicts.map((verdict) => own.get(verdict)?.length ?? 0);
  return [each.reduce((sum, count) => sum + count, 0), ...each];
}

/** What the rows earn that earn something, over all years. */
function earnedBy(judged: JudgedCase, rows: readonly ListedRow[]): Map<ListedRow, Fen> {
  const { places, programme } = judged;
  const standing = new Map(rows.map((listed) => [listed.place, listed]));
  const sums = new Map<ListedRow, Fen>();
  for (const table of programme.tables)
    for (const { index, instalments = [] } of effectiveEarnings(judged, table)) {
      const listed: Maybe<ListedRow> = standing.get(places.get(table.id)![index]!);
      const amount = sumFen(instalments.map((instalment) => instalment.amount));
      if (listed && amount > 0) sums.set(listed, sumFen([sums.get(listed) ?? 0, amount]));
    }
  return sums;
}

function notesOf({ findings, issues }: Report, clean: readonly CleanRow[]): readonly string[] {
  const ready = clean.filter(({ earned }) => earned > 0);
  const open = findings.filter(({ code }) =>
    ['reading-unconfirmed', 'parameter-unset', 'table-missing'].includes(code),
  );
  const all = [...issues, ...findings];
  const count = (severity: string) => all.filter((one) => one.severity === severity && !one.accepted).length;
  return [
    `说明：1．本人和入驻企业均无须补正、需核实事项，可列入资金安排的${ready.length}人，${sayMoney(sumFen(ready.map(({ earned }) => earned)))}；其余符合人选待核实后列入。`,
    `2．须补正${count('error')}项，需核实${count('confirm')}项，提示${count('hint')}项，详见退回补正清单、待核定清单。`,
    ...open.map(({ message }, i) => `${i + 3}．${message}`),
  ];
}
