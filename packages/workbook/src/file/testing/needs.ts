import { describe } from 'vitest';

/**
 * `describe` for tests that need something that a machine may lack: they are skipped, and the name says why. Where
 * `REQUIRE_ALL=1` they run, and fail for want of it.
 */
export function needs(what: string, isThere: boolean): typeof describe | typeof describe.skip {
  if (isThere || process.env['REQUIRE_ALL'] === '1') return describe;
  process.stderr.write(`skipped: no ${what} here\n`);
  return describe.skip;
}
