import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { Session, shellOf, type Report } from '@keshen/review';
import { openWorkbook } from '@keshen/workbook/file';
import { nodeCodec, sweepHeap } from '@keshen/workbook/file/node';
import { fillForm } from '@keshen/workbook/forms';
import type { Made } from './made.ts';

/** What `keshen check --annotate --export` does, but for the disk: read, check, export, annotate, save. */
export async function doWhole(file: string, level: number): Promise<Made> {
  const workbook = openWorkbook(new Uint8Array(readFileSync(file)), '企业申报.xlsx', nodeCodec);
  await setImmediate();
  const session = new Session([workbook], { rulesHash: 'bench', today: '2024-06-01' });
  const report = await session.check();
  const { papers, listed } = exported(session, report, level);
  const [applied] = await session.annotate(undefined, { last: true });
  if (!applied || applied.failed) throw new Error(`not annotated: ${applied?.failed?.detail}`);
  sweepHeap();
  const bytes = workbook.save({ level });
  if (bytes.length === 0 || papers.some(({ length }) => length === 0)) throw new Error('nothing written');
  const { rows, eligible, ineligible, issues } = report.totals;
  return { rows, eligible, ineligible, issues, listed };
}

/** The papers as files; the forms that they were filled with are let go of. */
function exported(session: Session, report: Report, level: number) {
  const { forms } = session.exports(report);
  const list = forms.find(({ layout }) => layout === 'recommended-enterprises');
  const papers = forms.map((form) => fillForm(form, shellOf(form.layout), nodeCodec, level));
  return { papers, listed: list?.rows.length ?? 0 };
}
