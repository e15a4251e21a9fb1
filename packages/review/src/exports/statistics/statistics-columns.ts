import { bearsVerdicts, commissioner, type Programme, type Table } from '@keshen/rules';
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

/** What the programme pays; the finance office's figure stands beside it where plans come back approved. */
export function moneyHeads(programme: Programme): readonly [paid: string, ...amounts: string[]] | readonly [] {
  const table = programme.tables.find(({ id }) => programme.amounts.some((amount) => amount.table === id));
  if (!table) return [];
  const paid = `补助${unitWord(table)}数`;
  return programme === commissioner ? [paid, '预计补助（万元）', '财政核定（万元）'] : [paid, '预计补助（万元）'];
}

const figure = (header: string, width: number): FormColumn => column(header, 'count', width);

/** 汇总统计 of a programme: one page for the head of the department. */
export function statisticsLayout(programme: Programme): FormLayout {
  const [paid, ...amounts] = moneyHeads(programme);
  const columns = [
    number,
    column(divisionHead(programme), 'text', 20),
    ...verdictColumns(programme).flatMap(({ short }) => {
      const width = Math.max(8, Math.min(12, short.length * 2));
      return ['申报', ...verdicts.map(({ name }) => name)].map((name) => figure(`${short}${name}`, width));
    }),
    ...(paid === undefined ? [] : [figure(paid, 8)]),
    ...amounts.map((head) => column(head, 'money', 12)),
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
