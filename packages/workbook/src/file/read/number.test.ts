import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseNumber } from './number.ts';

const parse = (text: string) => parseNumber(new TextEncoder().encode(text), 0, text.length);

it('gives back every number that JavaScript writes', () =>
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(parse(String(number))).toBe(number === 0 ? 0 : number);
    }),
  ));

it('reads decimals as exactly as the general way', () =>
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 18n), 10n ** 18n), fc.nat(20), (digits, decimals) => {
      const sign = digits < 0n ? '-' : '';
      const plain = String(digits < 0n ? -digits : digits).padStart(decimals + 1, '0');
      const text = decimals === 0 ? sign + plain : `${sign}${plain.slice(0, -decimals)}.${plain.slice(-decimals)}`;
      expect(parse(text)).toBe(Number(text) + 0);
    }),
  ));

it.each(['', ' ', '-', '.', '1 2', '1,000', '0x10', 'NaN', 'Infinity', '1e', '--1'])(
  'takes %j for no number',
  (text) => {
    expect(parse(text)).toBeNaN();
  },
);
