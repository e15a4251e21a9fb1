import { describe, expect, it } from 'vitest';
import { findSubsidy } from './subsidy.ts';

describe('KESHEN.SUBSIDY: 245号 六（二）1', () => {
  it.each([
    ['two years to the day', [2024, '是', '2024-03-01', '2026-02-28'], 100_000],
    ['a day less', [2024, '是', '2024-03-01', '2026-02-27'], 0],
    ['one of its years', [2024, '是', '2024-03-01', '2026-02-28', 2], 50_000],
    ['chosen before', [2024, '否', '2024-03-01', '2026-02-28'], 0],
    ['days as Excel keeps them', [2025, true, 45_717, 46_446], 100_000],
    ['days as Chinese writes them', [2023, '是', '2023年3月1日', '2025年2月28日'], 100_000],
    ['nothing filled in', [0, 0, 0, 0], ''],
  ] as const)('%s', (_name, [batch, first, start, end, year], yuan) => {
    expect(findSubsidy(batch, first, start, end, year)).toBe(yuan);
  });

  it.each([
    ['a year before the programme', [2022, '是', '2024-03-01', '2026-02-28'], 'not-available', '2022年'],
    ['a year after it', [2026, '是', '2026-03-01', '2028-02-29'], 'not-available', '没有给出2026年入选的补助标准'],
    ['no year', ['', '是', '2024-03-01', '2026-02-28'], 'not-available', '未填写入选年度'],
    [
      'a blank for 首次入选, which is no 否',
      [2024, 0, '2024-03-01', '2026-02-28'],
      'not-available',
      '未填写是否首次入选',
    ],
    ['an answer that is none', [2024, '大概', '2024-03-01', '2026-02-28'], 'value', '应为是或否'],
    ['an open end', [2024, '是', '2024-03-01', ''], 'not-available', '未填写聘期'],
    ['an end that is no day', [2024, '是', '2024-03-01', '2026-02-30'], 'value', '聘期结束“2026-02-30”不是日期'],
    ['a third year', [2024, '是', '2024-03-01', '2027-02-28', 3], 'value', '没有第3年'],
  ] as const)('%s earns an error and not a number', (_name, [batch, first, start, end, year], kind, says) => {
    expect(() => findSubsidy(batch, first, start, end, year)).toThrow(
      expect.objectContaining({ kind, message: expect.stringContaining(says) }),
    );
  });
});
