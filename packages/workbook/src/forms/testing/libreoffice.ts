import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { requirement } from '../../../../../test/support/requirements.ts';

/** Cells as shown, in UTF-8, with commas, and quotes where they are needed. */
export const csv = 'csv:Text - txt - csv (StarCalc):44,34,76';

/** LibreOffice opens the bytes of an .xlsx and saves them in another format; undefined on a machine without it. */
export function libreOffice(): ((xlsx: Uint8Array, format: string) => Uint8Array) | undefined {
  const program = requirement('libreoffice');
  if (program === undefined) return undefined;
  return (xlsx, format) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'keshen-office-'));
    try {
      writeFileSync(path.join(folder, 'book.xlsx'), xlsx);
      // Apart from the input: what could not be saved is then missing, not the input once more.
      const made = path.join(folder, 'made');
      // A profile of its own, so that an open LibreOffice is not asked to do the work.
      const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
      const options = [profile, '--headless', '--convert-to', format, '--outdir', made, path.join(folder, 'book.xlsx')];
      execFileSync(program, options, { stdio: 'ignore', timeout: 120_000 });
      return readFileSync(path.join(made, `book.${format.split(':')[0]!}`));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
