import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { limits } from './limits.ts';
import { bombs } from './testing/bombs.ts';

const folder = mkdtempSync(join(tmpdir(), 'keshen-bombs-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** One that is larger than we take on is as large in memory before we see it. */
const isSmall = (bytes: Uint8Array): boolean => bytes.length < limits.textBytes;

it('files that ask for too much are refused within one gigabyte', { timeout: 180_000 }, () => {
  const files: string[] = [];
  for (const [name, bomb] of Object.entries(bombs)) {
    const bytes = bomb();
    if (!isSmall(bytes)) continue;
    files.push(join(folder, `${name}.xlsx`));
    writeFileSync(files.at(-1)!, bytes);
  }
  expect(files.length).toBeGreaterThanOrEqual(10);
  const program = join(import.meta.dirname, 'testing/weigh-openings.ts');
  const said = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', program, ...files], {
    encoding: 'utf8',
  });
  const { outcomes, mebibytes } = JSON.parse(said) as { outcomes: string[]; mebibytes: number };
  expect(outcomes).toEqual(files.map(() => 'too-large'));
  expect(mebibytes).toBeLessThan(1024);
  process.stdout.write(`${files.length} bombs: ${mebibytes.toFixed(0)} MB at most\n`);
});
