import { createHash } from 'node:crypto';
import path from 'node:path';
import { CheckRefused, planExports, Session, type DaySource, type Report } from '@keshen/review';
import { FileRefused, openWorkbook, sayRefused, type FileWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { readInput } from './files.ts';
import { annotatedCopies, filledForms, writeAll, type Annotated } from './outputs.ts';
import { Refusal } from './refusal.ts';

export interface CheckOptions {
  readonly programme?: string;
  readonly asOf?: string;
  /** Columns that the clerk names, as `enterprises.creditCode` → `C`. */
  readonly column?: ReadonlyMap<string, string>;
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
      ...(options.column && { columns: options.column }),
      ...(options.programme !== undefined && { programme: options.programme }),
      ...(options.asOf !== undefined && { asOf: options.asOf }),
    }),
  );
  const { dayFrom } = session;
  // Exported from the check, before the annotation reads the workbooks anew.
  const forms = options.export === undefined ? [] : filledForms(planExports(session.result, report), options.export);
  const { copies, unwritten }: Annotated =
    options.annotate === undefined
      ? { copies: [], unwritten: [] }
      : await annotatedCopies(session, workbooks, files, options.annotate);
  return { report, dayFrom, written: await writeAll([...copies, ...forms], files), unwritten };
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
