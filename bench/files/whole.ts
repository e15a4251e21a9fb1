import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { planExports, Session, shellOf } from '@keshen/review';
import { openWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { fillForm } from '@keshen/workbook/forms';

/** What came of it: the same every time, or something is wrong. */
export interface Made {
  readonly rows: number;
  readonly issues: number;
  readonly forms: number;
}

/** What `keshen check --annotate --export` does, but for the disk: read, check, export, annotate, save. */
export async function doWhole(file: string, level: number): Promise<Made> {
  const workbook = openWorkbook(new Uint8Array(readFileSync(file)), '企业申报.xlsx', nodeCodec);
  await setImmediate();
  const session = new Session([workbook], { rulesHash: 'bench', today: '2024-06-01' });
  const report = await session.check();
  const { forms } = planExports(session.result, report);
  for (const form of forms) fillForm(form, shellOf(form.layout), nodeCodec, level);
  const [applied] = await session.annotate();
  if (!applied || applied.failed) throw new Error(`not annotated: ${applied?.failed?.detail}`);
  if (workbook.save({ level }).length === 0) throw new Error('nothing saved');
  return { rows: report.totals.rows, issues: report.totals.issues, forms: forms.length };
}
