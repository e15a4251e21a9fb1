import { describe, expect, it } from 'vitest';
import { findSizeClass } from './size-class.ts';

describe('KESHEN.SIZECLASS: 300号 四', () => {
  it.each([
    ['C36', 300, 2000, undefined, '中型'],
    ['C36', 299, 2000, undefined, '小型'],
    ['C36', 300, 1999.99, undefined, '小型'],
    ['汽车制造业', 1000, 40000, null, '大型'],
    [36, 19, 5000, null, '微型'],
    ['建筑业', null, 6000, 5000, '中型'],
    ['C36', '300', '2,000', '', '中型'],
    ['C36', 19, null, null, '微型'],
    ['C36', 500, '0', null, '微型'],
  ] as const)('%s, %s 人, %s 万元, %s 万元', (industry, staff, revenue, assets, size) => {
    expect(findSizeClass(industry, staff, revenue, assets)).toBe(size);
  });

  it('shows nothing where nothing is filled in', () => {
    expect(findSizeClass(0, 0, 0, 0)).toBe('');
  });

  it.each([
    ['a blank that could matter, which the desktop gives as 0', ['C36', 500, 0], 'not-available', '工业须有营业收入'],
    ['an industry too coarse to measure', ['F', 500, 3000], 'not-available', '过于笼统'],
    ['an industry without a standard', ['J', 500, 3000], 'not-available', '不在划型标准之列'],
    ['no industry', ['', 500, 3000], 'not-available', '未填写国民经济行业'],
    ['an industry that is none', ['造梦业', 500, 3000], 'value', '不是国民经济行业'],
    ['an estimate', ['C36', '约300', 3000], 'value', '从业人员“约300”不是不小于0的数字'],
    ['half a person', ['C36', 300.5, 3000], 'value', '应为整数'],
    ['a negative revenue', ['C36', 300, -1], 'value', '营业收入“-1”'],
  ] as const)('%s is no size class', (_name, [industry, staff, revenue], kind, says) => {
    expect(() => findSizeClass(industry, staff, revenue)).toThrow(
      expect.objectContaining({ kind, message: expect.stringContaining(says) }),
    );
  });
});
