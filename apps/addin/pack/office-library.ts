import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Where the pages take office.js from. */
export type OfficeLibrary =
  /** The pinned copy that the build has put beside them. */
  | { readonly kind: 'built' }
  /** A copy of Microsoft's that the office has fetched itself: the folder in which its office.js stands. */
  | { readonly kind: 'folder'; readonly folder: string }
  /** Microsoft's servers, or whichever address gives the same. */
  | { readonly kind: 'net'; readonly address: string };

/** Reads `--office-js`. A text where it is none of these: what is wrong with it. */
export function officeLibraryOf(given: string | undefined, resolve: (file: string) => string): OfficeLibrary | string {
  if (given === undefined) return { kind: 'built' };
  if (given.startsWith('https://')) return { kind: 'net', address: given };
  const file = resolve(given);
  if (given.includes('://') || path.basename(file) !== 'office.js')
    return `--office-js 应为 office.js 的路径或 https 网址，现为“${given}”`;
  return existsSync(file) ? { kind: 'folder', folder: path.dirname(file) } : `找不到文件：${given}`;
}

/** The page of the pane as it loads that library: the policy at its head names no other origin than that one. */
export function withLibrary(page: string, library: OfficeLibrary): string {
  if (library.kind !== 'net') return page;
  const { origin } = new URL(library.address);
  return page
    .replace('src="./officejs/office.js"', `src="${library.address}"`)
    .replace("script-src 'self'", `script-src 'self' ${origin}`);
}

/** Puts the library beside the pages, or takes the built one away where they load another. */
export function placeLibrary(site: string, library: OfficeLibrary): void {
  if (library.kind === 'built') return;
  const place = path.join(site, 'officejs');
  rmSync(place, { recursive: true });
  if (library.kind === 'folder') cpSync(library.folder, place, { recursive: true });
}
