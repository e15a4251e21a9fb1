import { mkdir, open, readFile, rename, rm, stat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { FileRefused, sayRefused } from '@keshen/workbook/file';
import { refusalOf } from './file-trouble.ts';
import { Refusal } from './refusal.ts';
import { sweepTemporaries, temporaryFor } from './temporary-file.ts';

/** The bytes of a file that the clerk names. Raises a `Refusal` that says what stands there instead. */
export async function readInput(file: string): Promise<Uint8Array> {
  const bytes = await refusing('read', file, async () => {
    const found = await stat(file);
    if (found.isDirectory())
      throw new Refusal(`“${file}”是文件夹，不是文件。请写到文件名为止，例如“${path.join(file, '申报表.xlsx')}”。`);
    if (!found.isFile())
      throw new Refusal(`“${file}”不是普通文件，无法作为工作簿读取。请改用 .xlsx、.xlsm 或 .csv 文件。`);
    return readFile(file);
  });
  if (bytes.length === 0) throw new Refusal(sayRefused(new FileRefused('empty'), file));
  return bytes;
}

/** Marked as read-only: a new file of its name could take its place all the same, and must not. */
export async function isReadOnly(file: string): Promise<boolean> {
  const { mode } = await refusing('read', file, () => stat(file));
  return (mode & 0o222) === 0;
}

/** The names that stand in a folder; none where there is no such folder yet. Whatever is wrong with it, writing will say. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

/** Makes the folder for results, with those above it, unless it is there. Raises a `Refusal`. */
export async function makeFolder(folder: string): Promise<void> {
  await refusing('write', folder, () => makeFolders(path.resolve(folder)));
}

/** Not `mkdir` with `recursive`: that never comes back from where no folder can be made, such as /proc. */
async function makeFolders(folder: string): Promise<void> {
  const above = path.dirname(folder);
  if (above !== folder && (await identity(above)) === undefined) await makeFolders(above);
  try {
    await mkdir(folder);
  } catch (cause) {
    if (!(await isFolder(folder))) throw cause;
  }
}

async function isFolder(place: string): Promise<boolean> {
  try {
    return (await stat(place)).isDirectory();
  } catch {
    // What cannot be looked at is no folder for us; why not is what `mkdir` said.
    return false;
  }
}

/** Raises a `Refusal` when `file`, under whatever name, is one of the `inputs`: those are never overwritten. */
export async function refuseInputs(file: string, inputs: readonly string[]): Promise<void> {
  for (const input of inputs)
    if (await sameFile(file, input))
      throw new Refusal(`“${file}”就是待查文件“${input}”。原文件不会被覆盖，请为结果另选一个文件夹。`);
}

/**
 * Writes a file whole or not at all: a temporary file beside it is flushed to the disk and then takes its name, so that
 * a kill at any moment leaves the old file or the new one; what else it leaves goes with the next write. Raises a `Refusal`, also for one of the `inputs`.
 */
export async function writeOutput(file: string, bytes: Uint8Array, inputs: readonly string[]): Promise<void> {
  await refuseInputs(file, inputs);
  const temporary = temporaryFor(file);
  await refusing('write', file, async () => {
    await sweepTemporaries(file);
    try {
      await flush(temporary, bytes);
      await rename(temporary, file);
    } catch (cause) {
      await rm(temporary, { force: true });
      throw cause;
    }
  });
}

async function flush(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** By what is on the disk, not by name: links, `..` and letter case all lead to the same file. */
async function sameFile(file: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([identity(file), identity(other)]);
  return a !== undefined && a === b;
}

async function identity(file: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(file, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    // What cannot be looked at is not there to be overwritten; writing it will say more.
    return undefined;
  }
}

async function refusing<T>(act: 'read' | 'write', file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw refusalOf(act, file, cause) ?? cause;
  }
}
