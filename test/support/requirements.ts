import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

/** What some tests need and a machine with Node alone does not have. */
export type Requirement = 'chromium' | 'libreoffice' | 'shared';

const repository = path.resolve(import.meta.dirname, '../..');

const found: Record<Requirement, () => string | undefined> = {
  chromium: () => onPath('chromium', 'chromium-browser', 'google-chrome'),
  libreoffice: () => onPath('soffice', 'libreoffice'),
  /** Policy documents, real files and broken manifests, kept beside the checkout. */
  shared: () => [path.resolve(repository, '../shared')].find((folder) => existsSync(folder)),
};

const needed: Record<Requirement, string> = {
  chromium: 'Chromium on the PATH',
  libreoffice: 'LibreOffice (soffice) on the PATH',
  shared: 'the folder "shared" beside the checkout',
};

/**
 * The path of the program or folder; undefined where the machine lacks it, which it says.
 * Raises instead under `REQUIRE_ALL=1`, as in CI, so that nothing is skipped there unnoticed.
 *
 * @example
 * const chromium = requirement('chromium');
 * describe.skipIf(chromium === undefined)('the pane in Chromium', () => {});
 */
export function requirement(name: Requirement): string | undefined {
  const place = found[name]();
  if (place !== undefined) return place;
  if (process.env['REQUIRE_ALL'] === '1') throw new Error(`REQUIRE_ALL=1, but this machine lacks ${needed[name]}`);
  process.stderr.write(`skipped: these tests need ${needed[name]}\n`);
  return undefined;
}

function onPath(...programs: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const candidates = programs.flatMap((program) => folders.map((folder) => path.join(folder, program)));
  return candidates.find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile());
}
