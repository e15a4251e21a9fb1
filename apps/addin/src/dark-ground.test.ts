import { expect, it } from 'vitest';
import { isDark } from './dark-ground.ts';

it.each([
  ['white, Excel’s Colourful theme', '#FFFFFF', false],
  ['its light grey', '#E6E6E6', false],
  ['its dark grey', '#666666', true],
  ['its black', '#262626', true],
  ['no colour that we can read', 'white', false],
])('%s', (_name, colour, dark) => {
  expect(isDark(colour)).toBe(dark);
});
