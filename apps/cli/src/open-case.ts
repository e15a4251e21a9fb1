import { createHash } from 'node:crypto';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { CheckRefused, Session, type CheckRequest, type Report } from '@keshen/review';
import { FileRefused, openAnyWorkbook, sayRefused, type FileWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { version } from '../package.json';
import { readInput } from './files.ts';
import { Refusal } from './refusal.ts';

/** Files that were opened as one case. */
export interface OpenCase {
  /** Paths, as the clerk named them. */
  readonly files: readonly string[];
  readonly workbooks: readonly FileWorkbook[];
  readonly session: Session;
}

/** Opens files as one case. Raises `Refusal` for a file that cannot be read. */
export async function openCase(files: readonly string[], today: string): Promise<OpenCase> {
  const inputs = await Promise.all(files.map(async (file) => ({ file, bytes: await readInput(file) })));
  const workbooks = await Promise.all(inputs.map(({ file, bytes }) => openInput(file, bytes)));
  // What reading inflated can only be let go of between two turns of the event loop; the check is one long turn.
  await setImmediate();
  const hashes = inputs.map(({ bytes }) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`);
  return {
    files,
    workbooks,
    session: new Session(workbooks, { rulesHash: __RULES_HASH__, software: `科审 ${version}`, today, files: hashes }),
  };
}

/** Checks an open case. Raises `Refusal` where there is nothing to check. */
export const checkCase = ({ session }: OpenCase, request: CheckRequest): Promise<Report> =>
  refusing(() => session.check(request));

/** Runs work of the session; what it refuses is said to the clerk. */
export async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof CheckRefused ? new Refusal(cause.sentence, { cause }) : cause;
  }
}

/** Opens what the clerk named. Raises `Refusal` for a file that cannot be read. */
export async function openInput(file: string, bytes: Uint8Array): Promise<FileWorkbook> {
  try {
    return await openAnyWorkbook(bytes, path.basename(file), nodeCodec);
  } catch (cause) {
    throw cause instanceof FileRefused ? new Refusal(sayRefused(cause, file), { cause }) : cause;
  }
}
