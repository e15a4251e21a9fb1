import { Session } from '../../../packages/review/src/index.ts';
import { openWorkbook } from '../../../packages/workbook/src/file/index.ts';
import { nodeCodec } from '../../../packages/workbook/src/file/node.ts';
import { candidateSheetOf, enterpriseSheetOf, historySheetOf, sampleDay } from '../sheets.ts';
import { drawn } from '../timeless.ts';
import { firm, person } from './rows.ts';
import { settled } from './office-sheets.ts';

const host = firm(1, { declaredSize: '大型' });

/** A declared size that somebody has accepted, by the list that the review itself keeps; later the staff was corrected. */
export async function acceptedThenChanged(name: string): Promise<Uint8Array> {
  const sheets = [
    enterpriseSheetOf([host, firm(2, { declaredSize: '小型' })]),
    candidateSheetOf([person(1, host)]),
    historySheetOf([]),
    settled(['人选最高年龄', '本年无此条件']),
  ];
  const workbook = openWorkbook(await drawn(sheets, sampleDay), name, nodeCodec);
  const session = new Session([workbook], { rulesHash: 'sha256:sample', today: sampleDay });
  const { findings } = await session.check();
  for (const finding of findings.filter(({ code }) => code === 'size-class-differs'))
    await session.accept(finding, { reason: '已与企业电话核实', by: '示例经办人' });
  const { staff, firstRow } = { staff: 8, firstRow: 3 };
  const at = { sheet: (await workbook.book()).sheets[0]!.id, top: firstRow, left: staff, rows: 1, columns: 1 };
  const { stale } = await workbook.apply([{ do: 'write', at, was: [host.cells['staff'] as number], now: [410] }]);
  if (stale.length > 0) throw new Error('the staff of the first enterprise stands elsewhere');
  return workbook.save();
}
