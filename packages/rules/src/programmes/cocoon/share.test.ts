import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAtLeast, isMoreThan } from './share.ts';

const amount = fc.integer({ min: 0, max: 10 ** 15 });
const bound = fc.integer({ min: 1, max: 1_000_000 });

describe('a share against a bound', () => {
  it('is compared exactly, however near the bound it lies', () => {
    fc.assert(
      fc.property(amount, bound, fc.integer({ min: -2, max: 2 }), (whole, millionths, off) => {
        const part = Math.max(0, Math.floor((whole * millionths) / 1_000_000) + off);
        const difference = BigInt(part) * 1_000_000n - BigInt(whole) * BigInt(millionths);
        expect(isMoreThan({ part, whole }, millionths)).toBe(difference > 0n);
        expect(isAtLeast({ part, whole }, millionths)).toBe(whole !== 0 && difference >= 0n);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['a fen below 6 % of 9 trillion fen', 540_000_000_000 - 1, 9_000_000_000_000, false],
    ['just 6 % of it', 540_000_000_000, 9_000_000_000_000, true],
    ['an average of heads, just at it', 6.03, 100.5, true],
    ['nothing of nothing', 0, 0, false],
  ] as const)('%s', (_name, part, whole, reaches) => {
    expect(isAtLeast({ part, whole }, 60_000)).toBe(reaches);
  });
});
