import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reportSchema, type Report } from '@keshen/review';
import { afterAll, expect } from 'vitest';

const launcher = path.resolve(import.meta.dirname, '../../apps/cli/bin/keshen.mjs');

/** A child process and perhaps a build: on a busy machine that takes a while. */
export const patience = 120_000;

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

/** Runs the command line as the clerk does, in a folder, which is also the start of relative paths. */
export function keshen(folder: string, ...args: string[]): Run {
  const { stdout, stderr, status } = run(launcher, folder, args);
  // Whoever changes a source while the tests run makes the launcher build again, which it says.
  return { stdout, stderr: stderr.replace(/^正在准备程序.*\n/m, ''), status };
}

export function run(program: string, folder: string, args: readonly string[]): Run {
  return spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    timeout: patience,
  });
}

/** The report of a check that could run. */
export function reportOf(folder: string, ...args: string[]): Report {
  const { stdout, stderr } = keshen(folder, 'check', '--json', ...args);
  expect(stderr).toBe('');
  return reportSchema.parse(JSON.parse(stdout));
}

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder of this test file; gone when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'keshen-cli-'));
  folders.push(folder);
  return folder;
}
