import path from 'node:path';
import type { FileWorkbook } from '@keshen/workbook/file';
import { isReadOnly, namesIn, writeOutput } from './files.ts';
import { openCase } from './open-case.ts';
import { copyNames } from './output-names.ts';
import { writeAll, type Output } from './outputs.ts';
import { Refusal } from './refusal.ts';
import { sayTrouble } from './say-trouble.ts';

export interface CleanOptions {
  /** Folder for the copies; left out, the files themselves are changed. */
  readonly out?: string;
  /** Also takes off a list on which the clerk has written. */
  readonly withNotes: boolean;
  /** Also takes off the record of 规范格式 where fixes still stand. */
  readonly withRecord: boolean;
}

export interface Cleaned {
  readonly written: readonly string[];
  /** What stays, or had nothing on it, as sentences. */
  readonly remarks: readonly string[];
  /** Whether something of ours is left on purpose. */
  readonly kept: boolean;
  /** What could not be done, as sentences; the rest was. */
  readonly undone: readonly string[];
}

/** Takes everything of ours off files: columns, marks, hidden names, the list. Raises `Refusal`. */
export async function clean(
  files: readonly string[],
  { out, withNotes, withRecord }: CleanOptions,
  today: string,
): Promise<Cleaned> {
  const { session, workbooks } = await openCase(files, today);
  if (out === undefined) await refuseInPlace(files, workbooks);
  const names = copyNames(files, '清除标注', out === undefined ? [] : await namesIn(out));
  const outputs: Output[] = [];
  const remarks: string[] = [];
  const undone: string[] = [];
  let kept = false;
  const cleared = await session.clear(undefined, { withNotes, withRecord });
  for (const [i, { done, stale, failed, keptList, keptRecord }] of cleared.entries()) {
    const file = files[i]!;
    if (keptRecord) {
      kept = true;
      remarks.push(`${file}：${sayKeptRecord(keptRecord)}`);
    }
    if (keptList !== undefined) {
      kept = true;
      remarks.push(
        `${file}：工作表“${keptList}”上有人工填写的内容，已保留。确定不再需要时，请加 --with-notes 一并去掉。`,
      );
    }
    const bytes = workbooks[i]!.save();
    if (failed) undone.push(`${file}：${sayTrouble(failed, workbooks[i]!, '清除标注')}`);
    else if (stale.length > 0)
      undone.push(`${file}：有${stale.length}处标注已被改动，没有去掉。请在 Excel 中核对后手工删除。`);
    else if (done.length > 0) outputs.push({ file: out === undefined ? file : path.join(out, names[i]!), bytes });
    else if (keptList === undefined && !keptRecord) remarks.push(`${file}：没有科审留下的内容，无需清除。`);
  }
  return { written: await write(outputs, out === undefined ? undefined : files), remarks, kept, undone };
}

/**
 * What must not be written over: a file marked read-only, one whose signature the change would void, and one that would
 * become a workbook of another kind under its old name.
 */
async function refuseInPlace(files: readonly string[], workbooks: readonly FileWorkbook[]): Promise<void> {
  const copies = '请用 --out 文件夹 写出副本，原文件不变。';
  for (const [i, file] of files.entries()) {
    if (await isReadOnly(file)) throw new Refusal(`“${file}”是只读文件，没有改写。${copies}`);
    if (workbooks[i]!.savesAs === 'xlsx')
      throw new Refusal(`“${file}”是旧版 .xls、.et 或文本格式，改写后会变成 .xlsx，不能沿用原名，没有改写。${copies}`);
    if (workbooks[i]!.model.warnings.includes('signed'))
      throw new Refusal(`“${file}”带有数字签名，改写后签名会失效，没有改写。${copies}`);
  }
}

/** Into a folder the inputs are safe; in place they are what is written. */
async function write(outputs: readonly Output[], inputs: readonly string[] | undefined): Promise<readonly string[]> {
  if (inputs) return writeAll(outputs, inputs);
  for (const { file, bytes } of outputs) await writeOutput(file, bytes, []);
  return outputs.map(({ file }) => file);
}

const sayKeptRecord = ({ sheet, fixes }: { readonly sheet: string; readonly fixes: number }): string =>
  fixes > 0
    ? `工作表“${sheet}”已保留：其中${fixes}处规范仍在，还原要靠它。要退回原内容请用 keshen revert；确定不再还原时，请加 --with-record 一并去掉。`
    : `工作表“${sheet}”上有人工填写的内容，已保留。确定不再需要时，请在 Excel 中删除。`;
