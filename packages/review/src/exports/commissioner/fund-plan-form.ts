import { candidates, divisionName, sumFen, type Candidate, type Enterprise, type Fen, type Maybe } from '@keshen/rules';
import type { Form, Value } from '@keshen/workbook';
import type { Approval, Approvals } from '../../approvals/approval.ts';
import { approvalNotes } from '../../approvals/approval-notes.ts';
import type { JudgedCase } from '../../case/judge-case.ts';
import { exceptionNotes } from '../../exceptions/exception-notes.ts';
import type { CleanRow } from '../clean-rows.ts';
import { formFileName } from '../file-name.ts';
import { grouped } from '../grouped.ts';
import { byDivision, type ReportingUnits } from '../reporting-units.ts';
import { sumInWords } from '../sum-in-words.ts';

/** What an enterprise is to get for the persons who join it. */
export interface Grant {
  readonly prefecture: Maybe<string>;
  readonly name: string;
  readonly code: string;
  readonly persons: number;
  /** In the first year of payment, and in those after it. */
  readonly first: Fen;
  readonly later: Fen;
}

/**
 * 专项资金安排计划: the enterprises of the recommended persons who earn something, by prefecture, with subtotals. What the
 * finance office approves and cuts, and why, stands beside it where it is known.
 */
export function fundPlanForm(
  judged: JudgedCase,
  clean: readonly CleanRow[],
  units: ReportingUnits,
  { inForce }: Approvals,
): Form {
  const byPlace = [...grouped(grantsOf(clean, units), ({ prefecture }) => prefecture)].toSorted(([a], [b]) =>
    byDivision(a, b),
  );
  const rows: Value[][] = [];
  const sums: number[] = [];
  let number = 0;
  for (const [prefecture, grants] of byPlace) {
    const place = prefecture ?? '（市州不明）';
    for (const grant of grants)
      rows.push([++number, place, grant.name, grant.code, ...figures([grant]), ...approvedFigures([grant], inForce)]);
    sums.push(rows.length);
    rows.push([null, place, '小计', null, ...figures(grants), ...approvedFigures(grants, inForce)]);
  }
  const all = byPlace.flatMap(([, grants]) => grants);
  return {
    layout: 'fund-plan',
    fileName: formFileName('', '科创专员专项资金安排计划', [], judged.terms.day),
    attachment: '',
    title: '吉林省科创专员专项资金安排计划',
    subtitle: `判定日：${judged.terms.day}　共${all.length}户、${personsOf(all)}人　合同签订前为预计数`,
    rows,
    sums,
    ...(all.length > 0 && { totals: ['合计', null, null, null, ...figures(all), ...approvedFigures(all, inForce)] }),
    notes: [sumInWords('金额合计', totalOf(all)), ...approvalNotes(all.length, inForce), ...exceptionNotes(judged)],
  };
}

/** By name of the enterprise. */
export function grantsOf(clean: readonly CleanRow[], units: ReportingUnits): readonly Grant[] {
  const paid = clean.filter(({ earned }) => earned > 0);
  const byHost = grouped(paid, ({ row }) => (row as Candidate).hostCode);
  return [...byHost]
    .map(([code, persons]): Grant => {
      const host = units.enterpriseOf({ table: candidates, row: persons[0]!.row });
      const instalments = persons.flatMap((person) => person.instalments);
      const firstYear = Math.min(...instalments.map(({ year }) => year));
      return {
        prefecture: host && prefectureOf(host),
        name: host?.name ?? (persons[0]!.row as Candidate).hostName ?? '',
        code: code ?? '',
        persons: persons.length,
        first: sumFen(instalments.flatMap(({ year, amount }) => (year === firstYear ? [amount] : []))),
        later: sumFen(instalments.flatMap(({ year, amount }) => (year === firstYear ? [] : [amount]))),
      };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.code < b.code ? -1 : 1));
}

/** Counties lie in their prefecture; the units that report like one stand for themselves. */
function prefectureOf({ city }: Enterprise): Maybe<string> {
  if (city === undefined) return undefined;
  return divisionName(/^\d{6}$/.test(city) ? `${city.slice(0, 4)}00` : city) ?? divisionName(city);
}

const personsOf = (grants: readonly Grant[]): number => grants.reduce((sum, { persons }) => sum + persons, 0);
export const totalOf = (grants: readonly Grant[]): Fen => sumFen(grants.flatMap(({ first, later }) => [first, later]));

/** 户数, 人数, first year, later years, both in 万元, both in 元. Fen to the last: a division is the last thing done. */
function figures(grants: readonly Grant[]): Value[] {
  const [first, later] = [sumFen(grants.map((grant) => grant.first)), sumFen(grants.map((grant) => grant.later))];
  const total = totalOf(grants);
  return [grants.length, personsOf(grants), first / 1_000_000, later / 1_000_000, total / 1_000_000, total / 100];
}

/** What was approved, what was cut, and why; blank unless it is known of all of them. */
function approvedFigures(grants: readonly Grant[], inForce: ReadonlyMap<string, Approval>): Value[] {
  const approvals = grants.flatMap(({ code }) => inForce.get(code) ?? []);
  if (approvals.length < grants.length) return [null, null, null];
  const [approved, cut] = [sumFen(approvals.map((one) => one.approved)), sumFen(approvals.map((one) => one.cut))];
  return [approved / 100, cut / 100, approvals.length === 1 ? approvals[0]!.reason || null : null];
}
