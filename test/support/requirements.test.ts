import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { requirement } from './requirements.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'keshen-path-'));

afterEach(() => vi.unstubAllEnvs());

describe('what a test needs of the machine', () => {
  it('is the path of the first program found', () => {
    const program = path.join(folder, 'soffice');
    writeFileSync(program, '');
    vi.stubEnv('PATH', ['/nowhere', folder].join(path.delimiter));
    expect(requirement('libreoffice')).toBe(program);
    rmSync(program);
  });

  it('is undefined where the machine lacks it', () => {
    vi.stubEnv('PATH', folder);
    vi.stubEnv('REQUIRE_ALL', '');
    expect(requirement('chromium')).toBeUndefined();
  });

  it('is demanded under REQUIRE_ALL=1', () => {
    vi.stubEnv('PATH', folder);
    vi.stubEnv('REQUIRE_ALL', '1');
    expect(() => requirement('chromium')).toThrow('Chromium on the PATH');
  });
});
