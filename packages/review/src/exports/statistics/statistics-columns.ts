import {
  bearsVerdicts,
  commissioner,
  figuresOf,
  paymentsOf,
  type AmountRule,
  type Maybe,
  type Programme,
  type Table,
} from '@keshen/rules';
import type { Form, FormColumn, FormLayout } from '@keshen/workbook';
import { column, number } from '../form-column.ts';
import { divisionHead } from './division.ts';

/** As they stand in the result column, with the colours of the charts: apart in print without colours, too. */
export const verdicts = [
  { name: '符合', colour: '#2E7D32' },
  { name: '待补正', colour: '#F9A825' },
  { name: '待核定', colour: '#1565C0' },
  { name: '不符合', colour: '#C62828' },
] as const;

/** A stretch of columns about one table: how many have applied, and how it came out. */
export interface VerdictColumns {
  readonly table: Table;
  /** 企业, 人选; empty where the programme has one such table. */
  readonly short: string;
  /** The column of 申报, from 0. */
  readonly first: number;
}

const prefix = 'statistics-';

/** Whether a paper is 汇总统计 of some programme. */
export const isStatistics = ({ layout }: Pick<Form, 'layout'>): boolean => layout.startsWith(prefix);

export const statisticsId = (programme: Pick<Programme, 'id'>): string => `${prefix}${programme.id}`;

/** Columns before the figures: number and unit. */
export const firstFigure = 2;

/** The tables whose rows are counted: those that apply, not what goes with them. */
export function verdictColumns(programme: Programme): readonly VerdictColumns[] {
  const tables = programme.tables.filter((table) => !table.optional && bearsVerdicts(programme, table));
  return tables.map((table, i) => ({
    table,
    short: tables.length > 1 ? table.label.replace(/(申报|推荐|评价)?表$/, '') : '',
    first: firstFigure + i * (verdicts.length + 1),
  }));
}

/** 户 of enterprises, 人 of persons. */
export const unitWord = ({ fields, key }: Table): string => (fields[key]!.kind === 'resident-id' ? '人' : '户');

/** Money in columns: how many rows come to some, how much, and what the chart of it is called. */
export interface MoneyColumns {
  readonly counted: string;
  readonly amounts: readonly MoneyColumn[];
  readonly chart: string;
}

export interface MoneyColumn {
  readonly head: string;
  /** The items that are summed up; none in the column of the finance office, whose figure it is. */
  readonly items: readonly string[];
}

/** What the programme pays; else the figures that nobody pays out, each under its own name. Undefined where it has neither. */
export function moneyColumns(programme: Programme): Maybe<MoneyColumns> {
  const payments = paymentsOf(programme);
  const amounts = payments.length > 0 ? payments : figuresOf(programme);
  const table = programme.tables.find(({ id }) => amounts.some((amount) => amount.table === id));
  if (!table) return undefined;
  const unit = unitWord(table);
  if (payments.length === 0)
    return {
      counted: `测算${unit}数`,
      amounts: amounts.map(({ label, item }) => ({ head: `${label}（万元）`, items: [item] })),
      chart: '测算金额（万元）',
    };
  const paid = { head: '预计补助（万元）', items: itemsOf(payments) };
  return {
    counted: `补助${unit}数`,
    // Plans of this programme come back approved.
    amounts: programme === commissioner ? [paid, { head: '财政核定（万元）', items: [] }] : [paid],
    chart: '补助资金（万元）',
  };
}

const itemsOf = (amounts: readonly AmountRule[]): readonly string[] => amounts.map(({ item }) => item);

const figure = (header: string, width: number): FormColumn => column(header, 'count', width);

/** 汇总统计 of a programme: one page for the head of the department. */
export function statisticsLayout(programme: Programme): FormLayout {
  const money = moneyColumns(programme);
  const columns = [
    number,
    column(divisionHead(programme), 'text', 20),
    ...verdictColumns(programme).flatMap(({ short }) => {
      const width = Math.max(8, Math.min(12, short.length * 2));
      return ['申报', ...verdicts.map(({ name }) => name)].map((name) => figure(`${short}${name}`, width));
    }),
    ...(money
      ? [
          figure(money.counted, 8),
          ...money.amounts.map(({ head }) => column(head, 'money', Math.max(12, head.length * 2))),
        ]
      : []),
  ];
  const width = columns.reduce((sum, one) => sum + one.width, 0);
  return {
    id: statisticsId(programme),
    sheet: '汇总统计',
    signed: 'office',
    orientation: 'landscape',
    paper: width > 160 ? 'A3' : 'A4',
    onePage: true,
    columns,
  };
}
