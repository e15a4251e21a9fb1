import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf, dayOfSerial, lastDayOfTerm, parseDay, serialOf } from './day.ts';

describe('days', () => {
  it.each([
    [2024, 2, 29, '2024-02-29'],
    [2023, 2, 29, undefined],
    [1900, 2, 29, undefined],
    [2000, 2, 29, '2000-02-29'],
    [2024, 13, 1, undefined],
    [2024, 4, 31, undefined],
    [2024, 0, 1, undefined],
    [2024, 1, 1.5, undefined],
  ])('%s-%s-%s is %s', (year, month, date, day) => expect(dayOf(year, month, date)).toBe(day));
  it('are read only in full', () => {
    expect(parseDay('2024-06-01')).toBe('2024-06-01');
    expect(parseDay('2024-6-1')).toBeUndefined();
    expect(parseDay('2024-06-31')).toBeUndefined();
  });
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2023-03-01', -1, '2023-02-28'],
  ])('%s and %s days is %s', (day, days, then) => expect(addDays(day, days)).toBe(then));
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-03-15', 24, '2026-03-15'],
    ['2024-11-30', 3, '2025-02-28'],
    ['2024-01-15', -1, '2023-12-15'],
  ])('%s and %s months is %s', (day, months, then) => expect(addMonths(day, months)).toBe(then));
});

describe('a term whose first day counts', () => {
  it.each([
    ['2024-03-01', 24, '2026-02-28'],
    ['2024-03-15', 24, '2026-03-14'],
    ['2024-01-01', 12, '2024-12-31'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2024-02-29', 48, '2028-02-28'],
  ])('from %s, %s months, ends on %s', (start, months, end) => expect(lastDayOfTerm(start, months)).toBe(end));
});

describe("Excel's serials", () => {
  it.each([
    [45_444, false, '2024-06-01'],
    [45_444.75, false, '2024-06-01'],
    [43_982, true, '2024-06-01'],
    [61, false, '1900-03-01'],
    [60, false, undefined],
    [0, false, undefined],
    [-5, false, undefined],
    [9_999_999, false, undefined],
    [Number.NaN, false, undefined],
  ])('%s (1904: %s) is %s', (serial, date1904, day) => expect(dayOfSerial(serial, date1904)).toBe(day));
  it('go there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        expect(serialOf(dayOfSerial(serial, false)!, false)).toBe(serial);
      }),
    );
  });
});
