import { describe, expect, it } from 'vitest';
import { above, and, atLeast, atMost, below, not, or } from './truth.ts';

const all = [true, false, undefined] as const;

describe('three answers', () => {
  it('and is the least of its parts, or the greatest', () => {
    const rank = (truth: boolean | undefined) => (truth === undefined ? 1 : truth ? 2 : 0);
    for (const a of all)
      for (const b of all) {
        expect(rank(and(a, b))).toBe(Math.min(rank(a), rank(b)));
        expect(rank(or(a, b))).toBe(Math.max(rank(a), rank(b)));
        expect(not(and(a, b))).toBe(or(not(a), not(b)));
      }
  });
  it('不超过 and 以上 include the number, 超过 and 不满 do not', () => {
    expect([1, 2, 3].map((n) => atMost(n, 2))).toEqual([true, true, false]);
    expect([1, 2, 3].map((n) => atLeast(n, 2))).toEqual([false, true, true]);
    expect([1, 2, 3].map((n) => above(n, 2))).toEqual([false, false, true]);
    expect([1, 2, 3].map((n) => below(n, 2))).toEqual([true, false, false]);
  });
  it('compare nothing that is not known', () => {
    for (const compare of [atMost, atLeast, above, below]) {
      expect(compare(undefined, 1)).toBeUndefined();
      expect(compare(1, undefined)).toBeUndefined();
    }
  });
});
