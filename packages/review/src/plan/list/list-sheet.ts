import type { Book, ColumnLook, RowLook } from '@keshen/workbook/port';

/** The hidden name that finds our list again, whatever its sheet is called by then. */
export const listAnchor = '_keshen.list';

export const listName = '核验明细';

/** Results that the clerk writes beside a line. */
export const passed = '核实通过';
/** What becomes of 核实通过 when the facts have changed since. */
export const lapsed = '已失效（内容已变，请重新核实）';

interface ListColumn extends ColumnLook {
  readonly header: string;
}

export const listColumns: readonly ListColumn[] = [
  { header: '序号', width: 6 },
  { header: '级别', width: 9 },
  { header: '工作表', width: 16, format: '@' },
  { header: '单元格', width: 9, links: true },
  { header: '名称', width: 24, format: '@' },
  { header: '项目', width: 18, format: '@' },
  { header: '现填内容', width: 22, format: '@' },
  { header: '审查意见', width: 56, format: '@' },
  { header: '政策依据', width: 28, format: '@' },
  { header: '核实结果', width: 14 },
  { header: '核实理由', width: 30 },
  { header: '核实人', width: 10 },
  { header: '核实日期', width: 12, format: 'yyyy/m/d' },
  { header: '科审标记', width: 4, hidden: true },
];

/** Where the columns of the clerk begin, how many they are, and where our mark stands. */
export const clerkFrom = 9;
export const clerkCount = 4;
export const markColumn = listColumns.length - 1;
export const linkColumn = 3;

export const listRows: readonly RowLook[] = ['title', 'note', 'head'];
export const firstLine = listRows.length;

/** The id of the sheet that holds our list in a workbook. */
export const listSheetOf = ({ anchors }: Pick<Book, 'anchors'>): string | undefined => anchors.get(listAnchor)?.sheet;
