import type { Book, ColumnLook, RowLook, SheetEdit } from '@keshen/workbook/port';

/** The hidden name that finds the record again, whatever its sheet is called by then. */
export const recordAnchor = '_keshen.record';

export const recordName = '规范格式记录';

/** What a plan calls the sheet by. */
export const recordId = 'keshen:record';

interface RecordColumn extends ColumnLook {
  readonly header: string;
}

/** Contents carry no format: as text, Excel would take the numbers among them for texts. */
export const recordColumns: readonly RecordColumn[] = [
  { header: '序号', width: 6 },
  { header: '工作表', width: 16, format: '@' },
  { header: '单元格', width: 9, links: true },
  { header: '项目', width: 22, format: '@' },
  { header: '种类', width: 18, format: '@' },
  { header: '原内容', width: 32 },
  { header: '改后内容', width: 32 },
  { header: '日期', width: 12, format: 'yyyy/m/d' },
  { header: '科审标记', width: 4, hidden: true },
];

export const recordRows: readonly RowLook[] = ['title', 'note', 'head'];

/** What writing its rows needs to know of it. */
export const recordLayout = { sheet: recordId, columns: recordColumns, rows: recordRows, linkColumn: 2 };

export const recordSheet = (act: SheetEdit['do'], name: string): SheetEdit => ({
  do: act,
  id: recordId,
  name,
  anchor: recordAnchor,
  columns: recordColumns,
  rows: recordRows,
});

/** The id of the sheet that holds the record of a workbook. */
export const recordSheetOf = ({ anchors }: Pick<Book, 'anchors'>): string | undefined =>
  anchors.get(recordAnchor)?.sheet;
