import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkManifest } from '../manifest/check-manifest.ts';
import { administratorGuide } from './administrator-guide.ts';
import { placeLibrary, withLibrary, type OfficeLibrary } from './office-library.ts';
import { readdressed } from './readdress.ts';

export interface PackageOptions {
  /** The built site. */
  readonly site: string;
  /** The manifest of development, as text. */
  readonly manifest: string;
  /** Where the office will serve the site; ends with a slash. */
  readonly baseUrl: string;
  /** A folder that does not exist yet. */
  readonly out: string;
  readonly officeJs: OfficeLibrary;
}

/**
 * Writes what an office hosts: `site`, `manifest.xml` for its administrator, and how to set both up. Gives the faults that
 * the manifest's checker found; then the package is of no use.
 */
export function packageAddin({ site, manifest, baseUrl, out, officeJs }: PackageOptions): readonly string[] {
  const target = path.join(out, 'site');
  mkdirSync(out, { recursive: true });
  cpSync(site, target, { recursive: true });
  placeLibrary(target, officeJs);
  const page = path.join(target, 'taskpane.html');
  writeFileSync(page, withLibrary(readFileSync(page, 'utf8'), officeJs));
  const moved = readdressed(manifest, baseUrl);
  writeFileSync(path.join(out, 'manifest.xml'), moved);
  writeFileSync(path.join(out, '管理员说明.md'), administratorGuide(baseUrl, officeJs));
  return checkManifest(moved, (file) => existsSync(fileOf(target, baseUrl, file)));
}

/** The file of an address: what stands behind the address of the site. */
function fileOf(target: string, baseUrl: string, file: string): string {
  const base = decodeURIComponent(new URL(baseUrl).pathname.slice(1));
  return path.join(target, file.startsWith(base) ? file.slice(base.length) : '\0');
}
