import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from './assign.ts';

const total = (weights: readonly (readonly number[])[], answer: readonly number[]): number =>
  answer.reduce((sum, column, row) => sum + (column < 0 ? 0 : weights[row]![column]!), 0);

function bestByTrying(weights: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number {
  const line = weights[row];
  if (!line) return 0;
  const without = bestByTrying(weights, row + 1, taken);
  return line.reduce(
    (best, weight, column) =>
      taken.includes(column) ? best : Math.max(best, weight + bestByTrying(weights, row + 1, [...taken, column])),
    without,
  );
}

const matrices = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

describe('assign: one-to-one, greatest total weight', () => {
  it('is as good as trying everything, wide or tall', () => {
    fc.assert(
      fc.property(matrices, (weights) => {
        expect(total(weights, assign(weights))).toBe(bestByTrying(weights));
      }),
      { numRuns: 300 },
    );
  });

  it('gives no column twice and no pair that is worth nothing', () => {
    fc.assert(
      fc.property(matrices, (weights) => {
        const answer = assign(weights);
        const taken = answer.filter((column) => column >= 0);
        expect(new Set(taken).size).toBe(taken.length);
        answer.forEach((column, row) => column >= 0 && expect(weights[row]![column]).toBeGreaterThan(0));
      }),
    );
  });

  it('lets the first row step aside where the sum gains by it', () => {
    expect(
      assign([
        [1, 0.9],
        [0.95, 0],
      ]),
    ).toEqual([1, 0]);
  });

  it('handles nothing at all', () => {
    expect(assign([])).toEqual([]);
    expect(assign([[]])).toEqual([-1]);
  });
});
