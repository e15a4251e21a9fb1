import { sumFen, type Fen, type Maybe, type Programme, type Row, type Table } from '@keshen/rules';
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

/** Programmes without amounts have one layout in common. */
const recommendedId = ({ id, amounts }: Programme): string =>
  amounts.length > 0 ? `recommended-${id}` : 'recommended';

/** 推荐汇总表 of a programme that has no paper of its own for it: a column an amount, under its own name. */
const recommendedLayout = (programme: Programme): FormLayout => ({
  id: recommendedId(programme),
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
    ...programme.amounts.map(({ label }) => column(`${label}（元）`, 'money', 16)),
    column('说明', 'text', 20),
  ],
});

/** Those of all programmes that decide something, each once: a register is recommended to nobody. */
export function recommendedLayouts(programmes: readonly Programme[]): readonly FormLayout[] {
  const deciding = programmes.filter((programme) => programme.tables.some((table) => decidesOn(programme, table)));
  return [...new Map(deciding.map((programme) => [recommendedId(programme), recommendedLayout(programme)])).values()];
}

/**
 * The rows that may leave the office, table by table, by unit and name, with what they come to. None where the programme
 * decides nothing.
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
  const { amounts } = programme;
  const totals = amounts.map(({ item }) => sumFen(listed.map(({ row }) => clean.get(row)!.sums.get(item) ?? 0)));
  return [
    {
      layout: recommendedId(programme),
      fileName: formFileName('', `${programme.title}推荐汇总表`, [], terms.day),
      attachment: '',
      title: `${programme.title}推荐汇总表`,
      subtitle: `判定日：${terms.day}　共${listed.length}项`,
      rows: listed.map((one, i): Value[] => {
        const { sums, exception } = clean.get(one.row)!;
        return [
          i + 1,
          rowSort(one.table),
          one.decision.name,
          units.codeOf(one) ?? (one.table.fields[one.table.key]?.kind === 'credit-code' ? one.decision.key : null),
          units.unitOf(one) ?? null,
          ...amounts.map(({ table, item }) => (table === one.table.id ? inYuan(sums.get(item)) : null)),
          remark(exception),
        ];
      }),
      ...(amounts.length > 0 &&
        listed.length > 0 && { totals: ['合计', null, null, null, null, ...totals.map((sum) => sum / 100), null] }),
    },
  ];
}

/** What nobody can tell yet is no zero. */
const inYuan = (sum: Maybe<Fen>): Value => (sum === undefined ? '待核定' : sum / 100);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether rows of the table can be refused, or wait for somebody. */
const decidesOn = ({ rules }: Programme, { id, lookup, optional }: Table): boolean =>
  !lookup &&
  !optional &&
  rules.some(({ table, effect }) => table === id && (effect === 'excludes' || effect === 'suspends'));
