import path from 'node:path';
import { policyItems, type CheckRequest, type PolicyItem } from '@keshen/review';
import { namesIn } from './files.ts';
import { checkCase, openCase } from './open-case.ts';
import { copyNames } from './output-names.ts';
import { writeAll } from './outputs.ts';
import { sayTrouble } from './say-trouble.ts';

export interface Parameters {
  readonly asOf: string;
  readonly items: readonly PolicyItem[];
  /** Findings about the sheets 政策口径 themselves, as sentences. */
  readonly remarks: readonly string[];
  readonly written: readonly string[];
  /** What could not be written, as sentences; the rest was. */
  readonly unwritten: readonly string[];
}

/** Lists what an office can settle and how it stands; with a folder, writes copies whose sheet 政策口径 is complete. */
export async function listParameters(
  files: readonly string[],
  request: CheckRequest,
  folder: string | undefined,
  today: string,
): Promise<Parameters> {
  const opened = await openCase(files, today);
  const report = await checkCase(opened, request);
  const listed = {
    asOf: report.asOf,
    items: policyItems(opened.session.result),
    remarks: report.findings.flatMap(({ code, message }) => (/^(policy|condition)-/.test(code) ? [message] : [])),
  };
  if (folder === undefined) return { ...listed, written: [], unwritten: [] };
  const names = copyNames(files, '口径', await namesIn(folder));
  const unwritten: string[] = [];
  const outputs = [];
  for (const [i, { failed }] of (await opened.session.writePolicy()).entries()) {
    if (failed) unwritten.push(`${files[i]}：${sayTrouble(failed, opened.workbooks[i]!, '写入政策口径')}`);
    else outputs.push({ file: path.join(folder, names[i]!), bytes: opened.workbooks[i]!.save() });
  }
  return { ...listed, written: await writeAll(outputs, files), unwritten };
}
