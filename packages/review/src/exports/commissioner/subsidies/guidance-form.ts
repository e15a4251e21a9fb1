import {
  candidates,
  contractMoneyOf,
  contracts,
  contractSum,
  history,
  legalUnit,
  sayMoney,
  sumFen,
  type Candidate,
  type Contract,
  type Fen,
  type PastSelection,
} from '@keshen/rules';
import type { Form, Value } from '@keshen/workbook';
import type { JudgedCase } from '../../../case/judge-case.ts';
import { effectiveStatus } from '../../../exceptions/effective.ts';
import type { CaseFinding } from '../../../report/findings.ts';
import { cleanRows } from '../../clean-rows.ts';
import { formFileName } from '../../file-name.ts';
import { grouped } from '../../grouped.ts';
import { serial } from '../../row-values.ts';

/** A guidance project: one contract, or all between a unit and an enterprise where they are counted together. */
export interface GuidanceProject {
  readonly contracts: readonly Contract[];
  readonly money: Fen;
}

/** The projects that contracts give which may leave the office. 六（一）5 */
export function guidanceProjects(judged: JudgedCase, findings: readonly CaseFinding[]): readonly GuidanceProject[] {
  const { ask } = judged.evaluation;
  const clean = cleanRows(judged, contracts, findings).map(({ row, index }) => ({ index, row: row as Contract }));
  const together = ask.way(contractSum) === 'together';
  const projects = grouped(clean, ({ row, index }) =>
    together ? `${legalUnit(row.unit, ask)} ${row.creditCode}` : index,
  );
  return [...projects.values()].map((own) => {
    const rows = own.map(({ row }) => row);
    return { contracts: rows, money: sumFen(rows.map((row) => contractMoneyOf(row, ask) ?? 0)) };
  });
}

/** 指导性计划项目清单. */
export function guidanceForm(judged: JudgedCase, projects: readonly GuidanceProject[]): Form {
  const wan = (money: Fen | undefined): Value => (money === undefined ? null : money / 1_000_000);
  const rows = projects.flatMap((project, i) =>
    project.contracts.map((k): Value[] => [
      i + 1,
      k.number ?? null,
      k.kind ?? null,
      k.unit ?? null,
      commissionersOf(judged, k).join('、') || null,
      k.name ?? null,
      k.creditCode ?? null,
      wan(k.invested),
      wan(k.received),
      serial(k.signedOn),
      k.registration ?? null,
    ]),
  );
  return {
    layout: 'guidance-projects',
    fileName: formFileName('', '指导性计划项目清单', [], judged.terms.day),
    attachment: '',
    title: '科创专员合作合同指导性计划项目清单',
    subtitle: `判定日：${judged.terms.day}　共${projects.length}项、合同${rows.length}份`,
    rows,
    notes: guidanceNotes(projects),
  };
}

/** For the statistics too: how many, how much, and that they use up no limit. */
export const guidanceNotes = (projects: readonly GuidanceProject[]): readonly string[] => [
  `指导性计划项目${projects.length}项，企业投入${sayMoney(sumFen(projects.map(({ money }) => money)))}；作为省科技发展计划项目，不占用申报限项（依据六（一）3、5）。`,
];

/** Who of the unit is placed at the enterprise, this time or before. */
function commissionersOf(judged: JudgedCase, { unit, creditCode }: Contract): readonly string[] {
  const { evaluation } = judged;
  const { ask } = evaluation;
  const sender = legalUnit(unit, ask);
  const decisions = evaluation.decisions(candidates);
  const chosen = (evaluation.rows(candidates) as readonly Candidate[]).filter(
    ({ hostCode }, i) => hostCode === creditCode && effectiveStatus(judged, decisions[i]!) === 'eligible',
  );
  const before = (evaluation.rows(history) as readonly PastSelection[]).filter(
    ({ hostCode }) => hostCode === creditCode,
  );
  const persons = [...chosen, ...before].filter(({ sendingUnit }) => legalUnit(sendingUnit, ask) === sender);
  return [...new Set(persons.flatMap(({ name }) => name ?? []))];
}
