import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { version } from '../package.json';
import { createProgram } from './program.ts';
import { run } from './run.ts';

let out: string;
let err: string;
beforeEach(() => {
  out = '';
  err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
});
afterEach(() => vi.restoreAllMocks());

describe('the command line', () => {
  it('says its version', async () => {
    expect(await run(['--version'])).toBe(0);
    expect([out, err]).toEqual([`${version}\n`, '']);
  });

  it('helps in Chinese only', async () => {
    expect(await run(['--help'])).toBe(0);
    expect(out).toContain('用法：');
    const names = createProgram(() => undefined).commands.map((command) => command.name());
    const words = new RegExp(`--?[a-z-]+|keshen|help|${names.join('|')}`, 'g');
    expect(out.replaceAll(words, '')).not.toMatch(/[a-z]{3}/);
    expect(err).toBe('');
  });

  it('asked nothing, shows the help and does not count it as done', async () => {
    expect(await run([])).toBe(2);
    expect(err).toContain('用法：');
  });

  it.each([
    ['an option that does not exist', ['--jsno'], '没有选项 --jsno。'],
    ['one that is near', ['--versio'], '是否要用 --version？'],
  ])('refuses %s in one sentence, with exit code 2', async (_name, args, sentence) => {
    expect(await run(args)).toBe(2);
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(out).toBe('');
  });
});
