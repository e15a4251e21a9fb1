import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { writeOutput } from './files.ts';
import { temporaryFor } from './temporary-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'keshen-killed-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = path.join(folder, '表.xlsx');
const writer = path.join(import.meta.dirname, 'testing/write-for-ever.ts');

/** Has another process write the file for so many milliseconds after it has begun, and kills it without warning. */
async function killedAfter(delay: number): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  await setTimeout(delay);
  child.kill('SIGKILL');
  const [, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  expect(signal).toBe('SIGKILL');
}

const left = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.tmp'));
let met = 0;

describe('a process that is killed while it writes', () => {
  it.each([0, 1, 2, 3, 5, 8, 13, 21, 34, 55])(
    'after %i ms leaves a whole file',
    async (delay) => {
      await killedAfter(delay);
      const bytes = readFileSync(file);
      expect(bytes.length).toBe(2_000_000);
      expect(new Set(bytes).size).toBe(1);
      // What the one before left has been swept up by this one.
      expect(left().length).toBeLessThanOrEqual(1);
      met += left().length;
    },
    30_000,
  );

  it('was met in the midst of writing at least once', () => {
    expect(met).toBeGreaterThan(0);
  });

  it('leaves nothing beside the file once it has been written again', async () => {
    const running = temporaryFor(file);
    const other = temporaryFor(path.join(folder, '另.xlsx')).replace(`-${process.pid}-`, '-999999999-');
    for (const name of [running, other, running.replace(`-${process.pid}-`, '-999999999-')]) writeFileSync(name, '');
    await writeOutput(file, new Uint8Array(1), []);
    expect(left().toSorted()).toEqual([running, other].map((name) => path.basename(name)).toSorted());
  });
});
