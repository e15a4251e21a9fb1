#!/usr/bin/env node
// Starts the command line; builds it first when it is missing or older than what it is built from.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const app = path.resolve(import.meta.dirname, '..');
const dist = path.join(app, 'dist');
const bundle = path.join(dist, 'keshen.js');

try {
  if (!existsSync(bundle) || statSync(bundle).mtimeMs < newest(sources(app))) await build();
} catch (cause) {
  process.stderr.write(
    `程序没有准备好，无法运行。请先运行 pnpm install；仍不行，请把以下内容发给维护人员：\n${cause.stack}\n`,
  );
  process.exit(2);
}
await import(pathToFileURL(bundle).href);

/** The files and folders that the bundle is made from: of the app and of every workspace package that it uses. */
function sources(folder, seen = new Set()) {
  if (seen.has(folder)) return [];
  seen.add(folder);
  const manifest = path.join(folder, 'package.json');
  const { dependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8'));
  const used = Object.keys(dependencies).filter((name) => dependencies[name].startsWith('workspace:'));
  const packages = used.map((name) => path.join(app, '../../packages', name.replace('@keshen/', '')));
  return [manifest, path.join(folder, 'src'), ...packages.flatMap((found) => sources(found, seen))];
}

/** The latest change in milliseconds. A folder's own time tells of files that are gone. */
function newest(places) {
  let latest = statSync(path.join(app, 'vite.config.ts')).mtimeMs;
  const visit = (place) => {
    const found = statSync(place);
    latest = Math.max(latest, found.mtimeMs);
    if (found.isDirectory())
      for (const name of readdirSync(place)) if (!name.includes('.test.')) visit(path.join(place, name));
  };
  places.forEach(visit);
  return latest;
}

/**
 * Builds aside and moves the result over the old build, file by file and the bundle last: whoever starts at the same
 * time finds the old one or the new one.
 */
async function build() {
  process.stderr.write('正在准备程序（首次运行，或源代码有改动），请稍候……\n');
  const aside = path.join(app, `node_modules/.keshen-${process.pid}`);
  try {
    const { build: viteBuild } = await import('vite');
    // Warnings go to standard error; anything else that a build says would stand in the way of the output.
    await viteBuild({ root: app, logLevel: 'warn', build: { outDir: aside, emptyOutDir: true } });
    mkdirSync(dist, { recursive: true });
    const parts = readdirSync(aside).filter((name) => name !== path.basename(bundle));
    for (const name of [...parts, path.basename(bundle)]) renameSync(path.join(aside, name), path.join(dist, name));
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
