import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOfPercent, sayFigure } from './say-figure.ts';

describe('a figure in words', () => {
  it('names its unit', () => {
    expect(sayFigure('分', 5_000_000)).toBe('5万元');
    expect(sayFigure('年', 2)).toBe('2年');
    expect(sayFigure('分值', 60)).toBe('60分');
    expect(sayFigure('百万分之一', 8600)).toBe('0.86%');
    expect(sayFigure('百万分之一', 1_000_000)).toBe('100%');
    expect(sayFigure('百万分之一', 1)).toBe('0.0001%');
  });

  it('reads a rate exactly, or not at all', () => {
    expect(partsOfPercent('0.86')).toBe(8600);
    expect(partsOfPercent('12.5')).toBe(125_000);
    expect(partsOfPercent('0.00001')).toBeUndefined();
    expect(partsOfPercent('五')).toBeUndefined();
  });

  it('reads what it says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000 }), (parts) => {
        expect(partsOfPercent(sayFigure('百万分之一', parts).slice(0, -1))).toBe(parts);
      }),
    );
  });
});
