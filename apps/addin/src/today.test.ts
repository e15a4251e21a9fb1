import { expect, it } from 'vitest';
import { today } from './today.ts';

it.each([
  ['the first minute of a day', new Date(2024, 5, 1, 0, 0), '2024-06-01'],
  ['its last', new Date(2024, 5, 1, 23, 59), '2024-06-01'],
  ['the last day of a year', new Date(2024, 11, 31, 12), '2024-12-31'],
])("%s is that day on the clerk's calendar", (_name, now, day) => {
  expect(today(now)).toBe(day);
});
