import { readFileSync } from 'node:fs';
import { openWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';

/** Opens a workbook, puts four columns of ours on every row, and saves it. Answers how large it is. */
export async function openAnnotateSave(file: string, level: number): Promise<{ readonly bytes: number }> {
  const workbook = openWorkbook(new Uint8Array(readFileSync(file)), file, nodeCodec);
  const { id, used } = (await workbook.book()).sheets[0]!;
  const columns = ['初审结论', '审查意见', '测算补助', '标记'].map((header) => ({ header, width: 12 }));
  const at = { sheet: id, top: 0, left: used!.columns, rows: used!.rows, columns: columns.length };
  const now = Array.from({ length: at.rows - 1 }, (_, r) => [
    '符合',
    r % 10 ? null : '须补正：从业人员（人）',
    r,
    null,
  ]).flat();
  const { failed } = await workbook.apply([
    { do: 'add-columns', at, columns, anchor: '_keshen.bench' },
    { do: 'write', at: { ...at, top: 1, rows: at.rows - 1 }, was: now.map(() => null), now },
  ]);
  if (failed) throw new Error(failed.detail);
  return { bytes: workbook.save({ level }).length };
}
