import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Workbooks as one readable document each, saved by LibreOffice: values, formulas, styles, widths, names, conditional
 * formats. What is about the saving itself is left out.
 */
export function flatOf(soffice: string, workbooks: readonly Uint8Array[]): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'keshen-flat-'));
  try {
    const files = workbooks.map((bytes, i) => {
      const file = path.join(folder, `${i}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    execFileSync(soffice, [profile, '--headless', '--convert-to', 'fods', '--outdir', folder, ...files], {
      stdio: 'ignore',
      timeout: 120_000,
    });
    return files.map((_, i) => timeless(readFileSync(path.join(folder, `${i}.fods`), 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Meta data and settings are about the moment; the order of page styles changes from run to run. */
const timeless = (document: string): string =>
  document.replace(/<office:(meta|settings|master-styles)>[\s\S]*?<\/office:\1>/g, '');
