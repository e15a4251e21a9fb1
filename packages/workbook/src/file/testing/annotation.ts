import { inverse, type ModelSheet } from '../../model/index.ts';
import type { Content, Edit, Mark, SheetEdit } from '../../port.ts';
import type { FileWorkbook } from '../file-workbook.ts';

const columns = [
  { header: '初审结论', width: 12 },
  { header: '审查意见', width: 30 },
  { header: '测算补助', width: 12, format: '#,##0.00' },
  { header: '标记', width: 4, hidden: true },
];

const list: SheetEdit = {
  do: 'add-sheet',
  id: 'list',
  name: '核验明细',
  anchor: '_keshen.list',
  columns: [{ width: 6 }, { width: 12, links: true }, { width: 16, format: '#,##0.00' }],
  rows: ['title', 'head'],
};

/** Rows that get something of ours: enough to meet every kind of row, and quick. */
const most = 300;

/** Everything that an annotation can put on a file: columns with values beside a sheet's cells, marks, a sheet with a link. */
export async function annotate(workbook: FileWorkbook, { id, used }: ModelSheet): Promise<readonly Edit[]> {
  const { top, left, rows: all, columns: width } = used!;
  const rows = Math.min(all, most);
  const at = { sheet: id, top, left: left + width, rows, columns: columns.length };
  const body = { ...at, top: top + 1, rows: rows - 1 };
  const values = Array.from({ length: rows - 1 }, (_, r): Content[] =>
    r % 3 === 0 ? ['不符合', '<&"', null, '|a!|'] : ['符合', null, r * 1.5, null],
  ).flat();
  const line: Content[] = ['核验明细', { text: 'A1', link: { ...at, rows: 1, columns: 1 } }, 1.5];
  const empty = (contents: readonly Content[]): null[] => contents.map(() => null);
  const { done, stale, failed } = await workbook.apply([
    { do: 'add-columns', at, columns, anchor: '_keshen.columns' },
    ...(rows > 1 ? [{ do: 'write', at: body, was: empty(values), now: values } as const] : []),
    list,
    { do: 'write', at: { sheet: list.id, top: 2, left: 0, rows: 1, columns: 3 }, was: empty(line), now: line },
  ]);
  if (failed || stale.length > 0) throw new Error(`not annotated: ${failed?.detail ?? stale[0]!.do}`);
  const codes = { ...at, left: at.left + 3, columns: 1 };
  const marks: Mark[] = [
    { at: { ...at, left, columns: 1 }, codes, code: '|a!|', severity: 'error' },
    { at: { ...at, left, columns: 1 }, codes, code: '|b!|', severity: 'hint' },
  ];
  await workbook.mark('check', marks);
  return done;
}

/** Takes off what `annotate` answered. */
export async function clean(workbook: FileWorkbook, done: readonly Edit[]): Promise<void> {
  const { stale, failed } = await workbook.apply(done.toReversed().map(inverse));
  await workbook.mark('check', []);
  if (failed || stale.length > 0) throw new Error(`not cleaned: ${failed?.detail ?? stale[0]!.do}`);
}
