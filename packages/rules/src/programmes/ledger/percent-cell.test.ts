import { describe, expect, it } from 'vitest';
import { alone } from './testing/golden.ts';

describe('a cell that Excel shows as a percentage', () => {
  it('holds a hundredth, which is asked about', () => {
    const { codes, messages } = alone({ unit: '户', value: '1804', before: '1360', growth: '0.326' });
    expect(codes).toEqual(['ledger-growth-differs']);
    expect(messages[0]).toContain('单元格可能是百分比格式');
  });

  it('and is not where the figure is simply wrong, or has a sign of its own', () => {
    expect(alone({ unit: '户', value: '1804', before: '1360', growth: '33.6' }).messages[0]).not.toContain(
      '百分比格式',
    );
    expect(alone({ unit: '户', value: '1804', before: '1360', growth: '32.6%' }).codes).toEqual([]);
  });
});
