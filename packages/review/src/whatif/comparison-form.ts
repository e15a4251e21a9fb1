import { sayMoney } from '@keshen/rules';
import { statusLabels } from '../report/status-labels.ts';
import type { Form, FormLayout, Value } from '@keshen/workbook';
import type { JudgedCase } from '../case/judge-case.ts';
import { formFileName } from '../exports/file-name.ts';
import type { Comparison, Pair, RowChange } from './compare-cases.ts';
import type { MoneyTotal } from './earnings.ts';
import { column } from '../exports/form-column.ts';

/** 试算比对: what another figure or reading would change. */
export const comparisonLayout: FormLayout = {
  id: 'comparison',
  sheet: '试算比对',
  signed: 'office',
  orientation: 'landscape',
  paper: 'A4',
  columns: [
    column('序号', 'count', 6),
    column('类别', 'text', 12),
    column('名称', 'text', 28),
    column('现口径结论', 'text', 10),
    column('试算结论', 'text', 10),
    column('现口径金额（元）', 'money', 16),
    column('试算金额（元）', 'money', 16),
    column('差额（元）', 'money', 16),
    column('原因', 'text', 44),
  ],
};

/** Rows that change, then what each enterprise gets, then the sum. */
export function comparisonForm({ terms, programme }: JudgedCase, comparison: Comparison): Form {
  const { settings, rows, payees, money, figures } = comparison;
  const lines: Value[][] = [
    ...rows.map((row): Value[] => [
      row.table.label.replace(/表$/, ''),
      row.name,
      statusLabels[row.status.before],
      statusLabels[row.status.after],
      ...moneyCells(row.money),
      reasonOf(row),
    ]),
    ...payees.map((payee): Value[] => ['企业合计', payee.name || payee.key, null, null, ...moneyCells(payee), null]),
    ...figures.map((figure): Value[] => [`${figure.label}合计`, null, null, null, ...moneyCells(figure), null]),
  ];
  const changed = settings.map(({ label, before, after }) => `${label}：${before}→${after}`);
  return {
    layout: 'comparison',
    fileName: formFileName('', `${programme.title}试算比对`, [], terms.day),
    attachment: '',
    title: `${programme.title}试算比对`,
    subtitle: `判定日：${terms.day}　${changed.join('；') || '口径没有变化'}`,
    rows: lines.map((line, i) => [i + 1, ...line]),
    totals: ['合计', null, null, null, null, ...moneyCells(money), null],
    notes: ['说明：金额为各年合计；金额尚未确定的行不计入。本表为试算，不改变审查结论。'],
  };
}

const moneyCells = ({ before, after }: Pair<MoneyTotal>): Value[] => [
  before.known / 100,
  after.known / 100,
  (after.known - before.known) / 100,
];

const reasonOf = ({ gained, lost, figures }: RowChange): string =>
  [
    ...lost.map(({ label }) => `不再成立：${label}`),
    ...gained.map(({ message }) => message),
    ...figures.map(({ label, before, after }) => `${label}：${sayTotal(before)}→${sayTotal(after)}`),
  ].join('；');

/** A row's figure; one that nobody can tell yet is no zero. */
export const sayTotal = ({ known, open }: MoneyTotal): string => (open > 0 ? '待定' : sayMoney(known));
