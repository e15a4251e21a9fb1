import { candidates, enterprises, type Candidate, type Enterprise, type Table } from '@keshen/rules';
import type { Form, Value } from '@keshen/workbook';
import type { JudgedCase } from '../case/judge-case.ts';
import type { Report } from '../report.ts';
import { formFileName } from './file-name.ts';

/** 不符合条件清单: every refused row, once a reason, with its paragraph. */
export function refusalsForm(judged: JudgedCase, report: Report): Form {
  const rows = judged.programme.tables
    .flatMap((table) => refusedRows(judged, table, report))
    .map((row, i): Value[] => [i + 1, ...row]);
  return {
    layout: 'refusals',
    fileName: formFileName('', '科创专员不符合条件清单', [], judged.terms.day),
    attachment: '',
    title: '科创专员申报不符合条件清单',
    subtitle: `判定日：${judged.terms.day}　共${rows.length}项`,
    rows,
  };
}

function refusedRows({ places, evaluation }: JudgedCase, table: Table, report: Report): readonly Value[][] {
  const indexes = new Map(
    (places.get(table.id) ?? []).map(({ table: { workbook, found }, row }, i) => [
      `${workbook} ${found.sheet.name} ${row + 1}`,
      i,
    ]),
  );
  const hosts = new Map((evaluation.rows(enterprises) as readonly Enterprise[]).map((row) => [row.creditCode, row]));
  return report.decisions.flatMap(({ table: id, workbook, sheet, row, name, reasons, status }) => {
    if (id !== table.id || status !== 'ineligible') return [];
    const typed = evaluation.rows(table)[indexes.get(`${workbook} ${sheet} ${row}`)!]!;
    const isPerson = table.id === candidates.id;
    const code = isPerson ? (typed as Candidate).hostCode : (typed as Enterprise).creditCode;
    const unit = isPerson ? hosts.get(code)?.reportingUnit : (typed as Enterprise).reportingUnit;
    return reasons.map(({ message, citation }): Value[] => [
      isPerson ? '人选' : '企业',
      name,
      code ?? '',
      unit ?? '',
      message,
      `${citation.document} ${citation.paragraph}`,
    ]);
  });
}
