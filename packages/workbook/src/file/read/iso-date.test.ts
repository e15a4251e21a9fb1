import { expect, it } from 'vitest';
import { serialOfIso } from './iso-date.ts';

it.each([
  ['2024-06-01', false, 45444],
  ['2024-06-01T06:00:00Z', false, 45444.25],
  ['1900-03-01', false, 61],
  ['1900-02-28', false, 59],
  ['1900-01-01', false, 1],
  ['1904-01-01', true, 0],
  ['2024-06-01', true, 43982],
  ['T12:00:00', false, 0.5],
  ['18:00', false, 0.75],
])('%s (1904: %s) is %d', (text, date1904, serial) => {
  expect(serialOfIso(text, date1904)).toBe(serial);
});

it.each(['', '2024', '2024/6/1', 'T'])('%j is none', (text) => {
  expect(serialOfIso(text, false)).toBeUndefined();
});
