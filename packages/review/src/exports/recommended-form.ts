import { sumFen, type Programme, type Row, type Table } from '@keshen/rules';
import type { Form, FormLayout, Value } from '@keshen/workbook';
import type { JudgedCase } from '../case/judge-case.ts';
import type { CaseFinding } from '../report/findings.ts';
import { cleanRows, type CleanRow } from './clean-rows.ts';
import { formFileName } from './file-name.ts';
import { column, creditCode, number, reportingUnit } from './form-column.ts';
import type { ListedRow } from './listed-rows.ts';
import { byDivision, type ReportingUnits } from './reporting-units.ts';
import { rowSort } from './row-sort.ts';
import { remark } from './row-values.ts';

/** 推荐汇总表 of a programme that has no paper of its own for it. */
export const recommendedLayout: FormLayout = {
  id: 'recommended',
  sheet: '推荐汇总表',
  signed: 'office',
  orientation: 'landscape',
  paper: 'A4',
  columns: [
    number,
    column('类别', 'text', 22),
    column('名称', 'text', 30),
    creditCode,
    reportingUnit,
    column('测算金额（元）', 'money', 16),
    column('说明', 'text', 20),
  ],
};

/**
 * The rows that may leave the office, table by table, by unit and name, with what they earn. None where the programme decides nothing: a
 * register is not recommended to anybody.
 */
export function recommendedForms(
  judged: JudgedCase,
  findings: readonly CaseFinding[],
  rows: readonly ListedRow[],
  units: ReportingUnits,
): readonly Form[] {
  const { programme, terms } = judged;
  const tables = programme.tables.filter((table) => decidesOn(programme, table));
  if (tables.length === 0) return [];
  const clean = new Map<Row<Table>, CleanRow>(
    tables.flatMap((table) => cleanRows(judged, table, findings)).map((one) => [one.row, one]),
  );
  const order = new Map(tables.map((table, i) => [table, i]));
  const listed = rows
    .filter(({ row }) => clean.has(row))
    .toSorted(
      (a, b) =>
        order.get(a.table)! - order.get(b.table)! ||
        byDivision(units.unitOf(a), units.unitOf(b)) ||
        compare(a.decision.name, b.decision.name),
    );
  const total = sumFen(listed.map(({ row }) => clean.get(row)!.earned));
  const earns = programme.amounts.length > 0;
  return [
    {
      layout: recommendedLayout.id,
      fileName: formFileName('', `${programme.title}推荐汇总表`, [], terms.day),
      attachment: '',
      title: `${programme.title}推荐汇总表`,
      subtitle: `判定日：${terms.day}　共${listed.length}项`,
      rows: listed.map((one, i): Value[] => {
        const { earned, exception } = clean.get(one.row)!;
        return [
          i + 1,
          rowSort(one.table),
          one.decision.name,
          units.codeOf(one) ?? (one.table.fields[one.table.key]?.kind === 'credit-code' ? one.decision.key : null),
          units.unitOf(one) ?? null,
          earns ? earned / 100 : null,
          remark(exception),
        ];
      }),
      ...(earns && listed.length > 0 && { totals: ['合计', null, null, null, null, total / 100, null] }),
    },
  ];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether rows of the table can be refused, or wait for somebody. */
const decidesOn = ({ rules }: Programme, { id, lookup, optional }: Table): boolean =>
  !lookup &&
  !optional &&
  rules.some(({ table, effect }) => table === id && (effect === 'excludes' || effect === 'suspends'));
