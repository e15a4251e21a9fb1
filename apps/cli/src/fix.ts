import path from 'node:path';
import { planFixes, type Fix, type FixableCode } from '@keshen/review';
import { checkCase, openCase } from './open-case.ts';
import { namesIn } from './files.ts';
import { copyNames } from './output-names.ts';
import { writeAll } from './outputs.ts';
import { sayTrouble } from './say-trouble.ts';

export interface Fixed {
  readonly fixes: readonly Fix[];
  readonly written: readonly string[];
  /** What could not be written, as sentences; the rest was. */
  readonly unwritten: readonly string[];
}

/** Plans what 规范格式 changes; with a folder, writes copies in which it is done. Originals stay as they are. */
export async function fixFiles(
  files: readonly string[],
  kinds: ReadonlySet<FixableCode>,
  folder: string | undefined,
  today: string,
): Promise<Fixed> {
  const opened = await openCase(files, today);
  await checkCase(opened, {});
  const fixes = planFixes(opened.session.result, kinds);
  if (folder === undefined) return { fixes, written: [], unwritten: [] };
  const names = copyNames(files, '规范', await namesIn(folder));
  const unwritten: string[] = [];
  const outputs = [];
  for (const [i, workbook] of opened.workbooks.entries()) {
    const edits = fixes.flatMap(({ workbook: at, edit }) => (at === i ? [edit] : []));
    if (edits.length === 0) continue;
    const { failed } = await workbook.apply(edits);
    if (failed) unwritten.push(`${files[i]}：${sayTrouble(failed)}`);
    else outputs.push({ file: path.join(folder, names[i]!), bytes: workbook.save() });
  }
  return { fixes, written: await writeAll(outputs, files), unwritten };
}
