import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { CheckRefused, planExports, Session, shellOf, type DaySource, type Report } from '@keshen/review';
import { fillForm } from '@keshen/workbook/forms';
import { FileRefused, openWorkbook, sayRefused, type FileWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { makeFolder, readInput, writeOutput } from './files.ts';
import { annotatedNames } from './output-names.ts';
import { Refusal } from './refusal.ts';
import { sayTrouble } from './say-trouble.ts';

export interface CheckOptions {
  readonly programme?: string;
  readonly asOf?: string;
  readonly annotate?: string;
  readonly export?: string;
  readonly trace?: boolean;
}

export interface Checked {
  readonly report: Report;
  readonly dayFrom: DaySource;
  /** Paths of what was written. */
  readonly written: readonly string[];
  /** What could not be written, as sentences; the rest was. */
  readonly unwritten: readonly string[];
}

/** Checks files as one case and writes what is asked for. Raises `Refusal` where it cannot run. */
export async function check(files: readonly string[], options: CheckOptions, today: string): Promise<Checked> {
  const inputs = await Promise.all(files.map(async (file) => ({ file, bytes: await readInput(file) })));
  const workbooks = inputs.map(({ file, bytes }) => open(file, bytes));
  const session = new Session(workbooks, {
    rulesHash: __RULES_HASH__,
    today,
    files: inputs.map(({ bytes }) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`),
  });
  const report = await refusing(() =>
    session.check({
      trace: options.trace ?? false,
      ...(options.programme !== undefined && { programme: options.programme }),
      ...(options.asOf !== undefined && { asOf: options.asOf }),
    }),
  );
  const { dayFrom } = session;
  // Exported from the check, before the annotation reads the workbooks anew.
  const forms = options.export === undefined ? [] : planExports(session.result, report);
  const written: string[] = [];
  const unwritten: string[] = [];
  const write = async (folder: string, name: string, bytes: Uint8Array) => {
    const target = path.join(folder, name);
    await writeOutput(target, bytes, files);
    written.push(target);
  };
  if (options.annotate !== undefined) {
    await makeFolder(options.annotate);
    const names = annotatedNames(files);
    for (const [i, { failed }] of (await session.annotate()).entries()) {
      if (failed) unwritten.push(`${files[i]}：${sayTrouble(failed)}`);
      else await write(options.annotate, names[i]!, workbooks[i]!.save());
    }
  }
  if (options.export !== undefined) {
    await makeFolder(options.export);
    for (const form of forms)
      await write(
        options.export,
        nextDraft(options.export, form.fileName),
        fillForm(form, shellOf(form.layout), nodeCodec),
      );
  }
  return { report, dayFrom, written, unwritten };
}

function open(file: string, bytes: Uint8Array): FileWorkbook {
  try {
    return openWorkbook(bytes, path.basename(file), nodeCodec);
  } catch (cause) {
    throw cause instanceof FileRefused ? new Refusal(sayRefused(cause, file), { cause }) : cause;
  }
}

async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof CheckRefused ? new Refusal(cause.sentence, { cause }) : cause;
  }
}

/** 第1稿, or the next draft where the folder holds that one already: nothing that was sent is written over. */
function nextDraft(folder: string, fileName: string): string {
  for (let draft = 1; ; draft++) {
    const name = fileName.replace(/第1稿/, `第${draft}稿`);
    if (!existsSync(path.join(folder, name))) return name;
  }
}
