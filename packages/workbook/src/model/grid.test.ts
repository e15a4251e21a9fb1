import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Grid } from './grid.ts';
import { Texts } from './texts.ts';

const place = fc.tuple(fc.nat(1_048_575), fc.nat(16_383));

describe('what is filled', () => {
  it('comes row by row, wherever it stands', () =>
    fc.assert(
      fc.property(fc.uniqueArray(place, { maxLength: 30, selector: String }), fc.nat(2), (places, every) => {
        const grid = new Grid(new Texts());
        places.forEach(([row, column], i) => {
          if (i % 3 === every) grid.putFormula(row, column, '=A1');
          else grid.set(row, column, i % 2 === 0 ? '甲' : i);
        });
        const ordered = places.toSorted(([a, b], [c, d]) => a - c || b - d);
        expect([...grid.filled()]).toEqual(ordered);
      }),
      { numRuns: 40 },
    ));

  it('is no more what has been taken away', () => {
    const grid = new Grid(new Texts());
    grid.set(5, 5, '甲');
    grid.set(5, 5, null);
    expect([...grid.filled()]).toEqual([]);
  });
});
