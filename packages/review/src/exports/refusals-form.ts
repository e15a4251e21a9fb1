import type { Form, Value } from '@keshen/workbook';
import type { JudgedCase } from '../case/judge-case.ts';
import { formFileName } from './file-name.ts';
import type { ListedRow } from './listed-rows.ts';
import { refusalReasons } from './refusal-reasons.ts';
import type { ReportingUnits } from './reporting-units.ts';
import { rowSort } from './row-sort.ts';

/** 不符合条件清单: every refused row, once a reason, with its paragraph. */
export function refusalsForm(judged: JudgedCase, rows: readonly ListedRow[], units: ReportingUnits): Form {
  const lines = rows.flatMap((listed) =>
    refusalReasons(listed.decision).map(({ message, basis }): Value[] => [
      rowSort(listed.table),
      listed.decision.name,
      units.codeOf(listed) ?? ownCode(listed),
      units.unitOf(listed) ?? null,
      message,
      basis,
    ]),
  );
  return {
    layout: 'refusals',
    fileName: formFileName('', `${judged.programme.title}不符合条件清单`, [], judged.terms.day),
    attachment: '',
    title: `${judged.programme.title}申报不符合条件清单`,
    subtitle: `判定日：${judged.terms.day}　共${lines.length}项`,
    rows: lines.map((line, i) => [i + 1, ...line]),
  };
}

/** The row's own credit code, where that is what names it. */
const ownCode = ({ table, decision }: ListedRow): Value =>
  table.fields[table.key]?.kind === 'credit-code' ? decision.key : null;
