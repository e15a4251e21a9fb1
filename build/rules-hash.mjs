import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const rules = path.resolve(import.meta.dirname, '../packages/rules/src');

/**
 * Which rules an application carries, as `sha256:…`: paths and texts of the sources, without their tests. The same on
 * every machine, so that two reports with one hash were made by the same rules.
 */
export function rulesHash(folder = rules) {
  const hash = createHash('sha256');
  for (const file of sources(folder)) {
    const text = readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${file}\0${text}\0`);
  }
  return `sha256:${hash.digest('hex')}`;
}

/** Sorted by code unit, not by the language of the machine. */
function sources(folder) {
  return readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !/\.(test|cases)\.ts$/.test(file))
    .sort();
}
