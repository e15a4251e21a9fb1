import path from 'node:path';
import type { Reversal } from '@keshen/review';
import { namesIn } from './files.ts';
import { openCase } from './open-case.ts';
import { copyNames } from './output-names.ts';
import { writeAll, type Output } from './outputs.ts';
import { sayTrouble } from './say-trouble.ts';

/** What becomes of one file. */
export interface RevertedFile {
  readonly file: string;
  readonly reversals: readonly Reversal[];
  /** The sheet of the record, where something of it stays. */
  readonly kept: string | undefined;
}

export interface Reverted {
  readonly files: readonly RevertedFile[];
  readonly written: readonly string[];
  /** What could not be done, as sentences; the rest was. */
  readonly undone: readonly string[];
}

/** Lists what goes back to how it stood before 规范格式; with a folder, writes copies in which it has. */
export async function revertFiles(
  files: readonly string[],
  folder: string | undefined,
  today: string,
): Promise<Reverted> {
  const { session, workbooks } = await openCase(files, today);
  if (folder === undefined) return { files: named(files, await session.reversals()), written: [], undone: [] };
  const names = copyNames(files, '还原', await namesIn(folder));
  const outputs: Output[] = [];
  const undone: string[] = [];
  const reverted = await session.revert();
  for (const [i, { done, failed }] of reverted.entries()) {
    if (failed) undone.push(`${files[i]}：${sayTrouble(failed, workbooks[i]!, '还原')}`);
    else if (done.length > 0) outputs.push({ file: path.join(folder, names[i]!), bytes: workbooks[i]!.save() });
  }
  return { files: named(files, reverted), written: await writeAll(outputs, files), undone };
}

const named = (files: readonly string[], plans: readonly Omit<RevertedFile, 'file'>[]): RevertedFile[] =>
  plans.map(({ reversals, kept }, i) => ({ file: files[i]!, reversals, kept }));
