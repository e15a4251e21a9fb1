import type { Form, Value } from '@keshen/workbook';
import type { JudgedCase } from '../case/judge-case.ts';
import type { Report } from '../report.ts';
import { formFileName } from './file-name.ts';
import { grouped } from './grouped.ts';
import type { ListedRow } from './listed-rows.ts';
import { byDivision, type ReportingUnits } from './reporting-units.ts';
import { calledBy, roundAndDeadline } from './return-terms.ts';
import { toMend } from './to-mend.ts';

/** 退回补正清单: only what the applicants can mend, all of it at once, unit by unit. What is ours to settle is never sent out. */
export function returnsForm(
  judged: JudgedCase,
  report: Report,
  rows: readonly ListedRow[],
  units: ReportingUnits,
): Form {
  const byUnit = [...grouped(rows, (listed) => units.addresseeOf(listed))].toSorted(([a], [b]) => byDivision(a, b));
  const lines = byUnit.flatMap(([unit, own]) =>
    own.flatMap((listed) =>
      toMend(listed).map(({ cell, item, found, demand }): Value[] => [
        unit ?? null,
        report.workbooks[listed.decision.workbook]!.name,
        listed.decision.sheet,
        cell,
        listed.decision.name,
        item,
        found,
        demand,
      ]),
    ),
  );
  const { notice } = judged.settled;
  return {
    layout: 'returns',
    fileName: formFileName('', `${judged.programme.title}退回补正清单`, [], judged.terms.day),
    attachment: '',
    title: `${judged.programme.title}申报材料退回补正清单`,
    subtitle: `${calledBy(notice)}判定日：${judged.terms.day}　共${lines.length}项　${roundAndDeadline(notice)}`,
    rows: lines.map((line, i) => [i + 1, ...line]),
  };
}
