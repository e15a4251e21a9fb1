import { existsSync, mkdtempSync, openSync, readSync, closeSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { officeCopies } from './office-copies.ts';
import { Examiner } from './examiner.ts';
import { isGood, type FileOutcome } from './outcome.ts';
import { totalsOf, written } from './table.ts';

// Reads every workbook of a folder, each bounded in time and memory, and compares what comes out with another reader.

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false }, workers: { type: 'string', default: '2' } },
  allowPositionals: true,
});
const folder = path.resolve(positionals[0] ?? path.resolve(import.meta.dirname, '../../../shared/corpus'));
if (!existsSync(folder)) {
  process.stderr.write(`There is no folder ${folder}. Name one: pnpm corpus DIR\n`);
  process.exit(2);
}
const temporary = mkdtempSync(path.join(tmpdir(), 'keshen-corpus-'));

try {
  const files = workbooksIn(folder);
  const copies = officeCopies(files.filter(isOld), temporary);
  const found = await examined(files, copies, await bundled(temporary), Number(values.workers));
  process.stdout.write(
    values.json ? `${JSON.stringify({ totals: totalsOf(found), files: found }, null, 1)}\n` : written(found),
  );
  process.exitCode = found.every(isGood) ? 0 : 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

function workbooksIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(xlsx|xlsm|xls|et|csv|tsv)$/i.test(name) && !/^(manifest|must-handle)\.tsv$/.test(name))
    .sort()
    .map((name) => path.join(root, name));
}

/** One module for plain Node: a process for every file would otherwise spend its time translating TypeScript. */
async function bundled(outDir: string): Promise<string> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    build: { ssr: path.join(import.meta.dirname, 'examine.ts'), target: 'node20', outDir: path.join(outDir, 'bundle') },
    ssr: { noExternal: true },
  });
  return path.join(outDir, 'bundle', 'examine.js');
}

/** OLE2, or a bare stream of an Excel older than that. */
function isOld(file: string): boolean {
  const head = Buffer.alloc(4);
  const handle = openSync(file, 'r');
  readSync(handle, head);
  closeSync(handle);
  return head.readUInt32BE() === 0xd0cf11e0 || (head[0] === 9 && head[3] === 0);
}

/** Every file, by so many examiners at a time; outcomes in the order of the files. */
async function examined(
  files: readonly string[],
  copies: ReadonlyMap<string, string>,
  program: string,
  examiners: number,
): Promise<FileOutcome[]> {
  const found: FileOutcome[] = [];
  let next = 0;
  const work = async () => {
    const examiner = new Examiner(program);
    while (next < files.length) {
      const i = next++;
      const file = files[i]!;
      found[i] = {
        file: path.relative(folder, file),
        ...(await examiner.examine({ file, forOracle: copies.get(file) ?? file })),
      };
    }
    examiner.end();
  };
  await Promise.all(Array.from({ length: examiners }, work));
  return found;
}
