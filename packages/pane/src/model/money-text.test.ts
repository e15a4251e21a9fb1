import { expect, it } from 'vitest';
import { moneyText } from './money-text.ts';

it.each([
  ['0.00', '0.00'],
  ['999.00', '999.00'],
  ['50000.00', '50,000.00'],
  ['-4000000.05', '-4,000,000.05'],
  ['1234.56789', '1,234.56789'],
])('%s yuan read %s', (yuan, text) => {
  expect(moneyText(yuan)).toBe(text);
});
