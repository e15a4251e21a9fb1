import path from 'node:path';
import type { CheckRequest, Fix, FixableCode } from '@keshen/review';
import { checkCase, openCase } from './open-case.ts';
import { namesIn } from './files.ts';
import { copyNames } from './output-names.ts';
import { writeAll, type Output } from './outputs.ts';
import { sayTrouble } from './say-trouble.ts';

export interface Fixed {
  readonly fixes: readonly Fix[];
  readonly written: readonly string[];
  /** What could not be written, as sentences; the rest was. */
  readonly unwritten: readonly string[];
}

/** Plans what 规范格式 changes; with a folder, writes copies in which it is done and recorded. Originals stay as they are. */
export async function fixFiles(
  files: readonly string[],
  kinds: ReadonlySet<FixableCode>,
  folder: string | undefined,
  today: string,
  request: CheckRequest = {},
): Promise<Fixed> {
  const opened = await openCase(files, today);
  const { session, workbooks } = opened;
  await checkCase(opened, request);
  const fixes = session.fixes(kinds);
  if (folder === undefined) return { fixes, written: [], unwritten: [] };
  const names = copyNames(files, '规范', await namesIn(folder));
  const unwritten: string[] = [];
  const outputs: Output[] = [];
  for (const [i, { done, failed }] of (await session.fix(kinds)).entries()) {
    if (failed) unwritten.push(`${files[i]}：${sayTrouble(failed, workbooks[i]!, '规范格式')}`);
    else if (done.length > 0) outputs.push({ file: path.join(folder, names[i]!), bytes: workbooks[i]!.save() });
  }
  return { fixes, written: await writeAll(outputs, files), unwritten };
}
