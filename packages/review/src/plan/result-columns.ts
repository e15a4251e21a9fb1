import { bearsVerdicts, figuresOf, paymentsOf, type AmountRule, type Maybe, type Table } from '@keshen/rules';
import type { Content, ResultColumn } from '@keshen/workbook/port';
import type { JudgedCase } from '../case/judge-case.ts';
import { figureHead } from '../find/index.ts';
import type { Opinion } from './opinions.ts';
import { markText, type RowMarks } from './row-marks.ts';

/** What one row is told. */
export interface AnnotatedRow {
  readonly opinion: Opinion;
  readonly marks: RowMarks;
}

/** A column of ours and what stands in it. */
export interface OwnColumn {
  readonly column: ResultColumn;
  readonly cell: (row: AnnotatedRow) => Content;
}

/** Our columns at the right edge of a table, in order. The last holds the codes that paint the cells of its row. */
export function ownColumns({ programme }: JudgedCase, table: Table): readonly OwnColumn[] {
  const own = (amounts: readonly AmountRule[]) => amounts.filter((amount) => amount.table === table.id);
  return [
    ...(bearsVerdicts(programme, table) ? [verdict] : []),
    { column: { header: '审查意见', width: 60 }, cell: ({ opinion }) => opinion.text || null },
    ...(own(paymentsOf(programme)).length > 0 ? [money] : []),
    ...own(figuresOf(programme)).map(figure),
    { column: { header: '科审标记', width: 4, hidden: true }, cell: ({ marks }) => markText(marks) },
  ];
}

const verdict: OwnColumn = { column: { header: '初审结论', width: 10 }, cell: ({ opinion }) => opinion.verdict };

const money: OwnColumn = {
  column: { header: '补助金额（元）', width: 16, format: '#,##0.00' },
  cell: ({ opinion }) => inYuan(opinion),
};

/** A figure under its own name, and not under 补助. */
const figure = ({ item, label }: AmountRule): OwnColumn => ({
  column: { header: figureHead(label), width: 16, format: '#,##0.00' },
  cell: ({ opinion: { figures } }) => inYuan(figures.get(item)),
});

const inYuan = (sum: Maybe<Pick<Opinion, 'amount' | 'amountOpen'>>): Content =>
  sum?.amount === undefined ? sum?.amountOpen || null : sum.amount / 100;
