/** `tsx manifest/main.ts`: checks the manifest at the root against the built site. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkManifest } from './check-manifest.ts';

const file = path.resolve(import.meta.dirname, '../../../manifest.xml');
const site = path.resolve(import.meta.dirname, '../dist/site');
const faults = checkManifest(readFileSync(file, 'utf8'), (address) => existsSync(path.join(site, address)));
console.log(faults.length === 0 ? 'manifest.xml is sound' : faults.join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;
