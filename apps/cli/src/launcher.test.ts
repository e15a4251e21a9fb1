import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { version } from '../package.json';

const launcher = path.resolve(import.meta.dirname, '../bin/keshen.mjs');
const keshen = (...args: string[]) => spawnSync(process.execPath, [launcher, ...args], { encoding: 'utf8' });

describe('bin/keshen.mjs', () => {
  it('builds what is missing or old, and prints nothing of that to standard output', { timeout: 60_000 }, () => {
    const { stdout, status } = keshen('--version');
    expect([stdout, status]).toEqual([`${version}\n`, 0]);
  });

  it('is silent once that is done, and hands the exit code on', { timeout: 60_000 }, () => {
    keshen('--version');
    const { stdout, stderr, status } = keshen('--nothing');
    expect([stdout, stderr, status]).toEqual(['', '没有选项 --nothing。用 keshen --help 查看用法。\n', 2]);
  });
});
