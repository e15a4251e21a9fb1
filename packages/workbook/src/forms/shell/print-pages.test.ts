import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printPages } from './print-pages.ts';

const columns = (count: number, width: number): number[] => Array.from({ length: count }, () => width);

describe('pages of a wide sheet', () => {
  it.each([
    ['180 characters', columns(10, 18), { paper: 'A4', pages: 1, repeated: 0, first: 10 }],
    ['181 characters', [...columns(10, 18), 1], { paper: 'A3', pages: 1, repeated: 0, first: 11 }],
    ['262 characters', [...columns(14, 18), 10], { paper: 'A3', pages: 1, repeated: 0, first: 15 }],
    ['263 characters', [...columns(14, 18), 11], { paper: 'A3', pages: 2, repeated: 2, first: 8 }],
    ['43 columns', columns(43, 18), { paper: 'A3', pages: 4, repeated: 2, first: 12 }],
  ] as const)('%s', (_name, widths, pages) => {
    expect(printPages(widths)).toEqual(pages);
  });

  it('hold every column at a size that can be read, whatever the widths', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 6, max: 40 }), { minLength: 1, maxLength: 120 }), (widths) => {
        const { paper, pages, repeated, first } = printPages(widths);
        const sum = (some: readonly number[]) => some.reduce((all, width) => all + width, 0);
        const printed = sum(widths) + (pages - 1) * sum(widths.slice(0, repeated));
        expect(printed * 0.7).toBeLessThanOrEqual(pages * (paper === 'A4' ? 126 : 184) + 1e-9);
        expect(first).toBeGreaterThanOrEqual(Math.min(repeated, widths.length));
        expect(first).toBeLessThanOrEqual(widths.length);
      }),
    );
  });
});
