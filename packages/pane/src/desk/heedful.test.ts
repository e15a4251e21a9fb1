import { describe, expect, it } from 'vitest';
import { heedful } from './heedful.ts';

/** Three pieces of work, each long enough for a look around. */
function* longWork(seen: number[]): Generator<number, string> {
  for (const done of [1, 2, 3]) {
    const start = performance.now();
    while (performance.now() - start < 60);
    seen.push(done);
    yield done;
  }
  return 'made';
}

describe('long work in the worker', () => {
  it('tells how far it is, and ends with what it made', async () => {
    const told: number[][] = [];
    expect(await heedful(longWork([]), 3, { progress: (...share) => told.push(share) })).toBe('made');
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it('hears a cancel that comes while it works, and goes no further', async () => {
    const cancel = new AbortController();
    const seen: number[] = [];
    setTimeout(() => cancel.abort(), 0);
    await expect(heedful(longWork(seen), 3, { cancel: cancel.signal })).rejects.toMatchObject({
      trouble: { code: 'cancelled' },
    });
    expect(seen).toEqual([1]);
  });
});
