import { describe, expect, it } from 'vitest';
import { readFigure } from './read-figure.ts';

describe('points of a score, as an office writes them', () => {
  it.each([
    ['a bare number', '60', '', 60],
    ['with its unit', '60分', '', 60],
    ['with its unit beside it', '60', '分', 60],
    ['in another unit', '60项', '', undefined],
    ['not whole', '60.5分', '', undefined],
  ] as const)('%s', (_name, text, beside, points) => {
    expect(readFigure(text, beside, '分值')).toBe(points);
  });
});
