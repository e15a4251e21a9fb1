import type { Form, Value } from '@keshen/workbook';
import type { JudgedCase } from '../case/judge-case.ts';
import type { Report } from '../report.ts';
import { formFileName } from './file-name.ts';
import type { ListedRow } from './listed-rows.ts';
import type { ReportingUnits } from './reporting-units.ts';
import { toMend } from './to-mend.ts';

/** For the clerk to fill in by hand. */
export const roundAndDeadline = '第　　轮　补正期限：　　　　年　　月　　日';

/** 退回补正清单: only what the applicants can mend, all of it at once. What is ours to settle is never sent out. */
export function returnsForm(
  judged: JudgedCase,
  report: Report,
  rows: readonly ListedRow[],
  units: ReportingUnits,
): Form {
  const lines = rows.flatMap((listed) =>
    toMend(listed).map(({ cell, item, found, demand }): Value[] => [
      units.addresseeOf(listed) ?? null,
      report.workbooks[listed.decision.workbook]!.name,
      listed.decision.sheet,
      cell,
      listed.decision.name,
      item,
      found,
      demand,
    ]),
  );
  return {
    layout: 'returns',
    fileName: formFileName('', '科创专员退回补正清单', [], judged.terms.day),
    attachment: '',
    title: '科创专员申报材料退回补正清单',
    subtitle: `判定日：${judged.terms.day}　共${lines.length}项　${roundAndDeadline}`,
    rows: lines.map((line, i) => [i + 1, ...line]),
  };
}
