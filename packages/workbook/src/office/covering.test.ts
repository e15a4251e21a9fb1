import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../model/index.ts';
import type { Area } from '../port.ts';
import { covering } from './covering.ts';

const area = (top: number, rows = 1, left = 0, sheet = '1'): Area => ({ sheet, top, left, rows, columns: 1 });

describe('areas that are read together', () => {
  it.each<[string, Area[], Area[]]>([
    ['cells below each other are one stretch', [area(3), area(2), area(4)], [area(2, 3)]],
    ['a gap of twenty rows is read along', [area(0), area(21)], [area(0, 22)]],
    ['a larger one is not', [area(0), area(22)], [area(0), area(22)]],
    ['other columns stay apart', [area(0), area(0, 1, 1)], [area(0), area(0, 1, 1)]],
    ['other sheets too', [area(0), area(0, 1, 0, '2')], [area(0), area(0, 1, 0, '2')]],
    ['one inside another adds nothing', [area(0, 9), area(4)], [area(0, 9)]],
  ])('%s', (_name, areas, expected) => expect(covering(areas)).toEqual(expected));

  it('leave no cell out', () =>
    fc.assert(
      fc.property(fc.array(fc.record({ top: fc.nat(200), rows: fc.integer({ min: 1, max: 9 }) })), (drawn) => {
        const covers = covering(drawn.map(({ top, rows }) => area(top, rows)));
        for (const { top, rows } of drawn)
          expect(covers.some((at) => contains(at, top, 0) && contains(at, top + rows - 1, 0))).toBe(true);
      }),
    ));
});
