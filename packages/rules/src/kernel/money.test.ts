import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf, fen, formatYuan, MoneyOverflow, parseFen, sayMoney, sumFen, wanYuan } from './money.ts';

const wan = 1_000_000;

describe('money out of a cell', () => {
  it.each([
    [2000, wanYuan(2000)],
    [1999.99, 1_999_990_000],
    [0.1 + 0.2, 300_000],
    [1999.9999999, 1_999_999_999],
    [2000.000_000_000_000_2, wanYuan(2000)],
    [-12.5, -12_500_000],
    [1e-7, 0],
    [0, 0],
  ])('%s 万元 is %s fen', (value, amount) => expect(parseFen(decimalOf(value)!, wan)).toBe(amount));
  it('just below a bound stays below it', () => expect(parseFen('1999.99999999', wan)).toBeLessThan(wanYuan(2000)));
  it.each(['', '.', '1,000', '1e3', '12a', '--1', ' 1'])('“%s” is no amount', (text) =>
    expect(parseFen(text, wan)).toBeUndefined(),
  );
  it('beyond a safe number is none', () => expect(parseFen('99999999999999', wan)).toBeUndefined());
  it('a number that is none has no decimal', () => expect(decimalOf(Number.NaN)).toBeUndefined());
  it('keeps every decimal of up to 15 digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(3), (digits, places) => {
        const text = (digits / 10 ** places).toFixed(places);
        const exact = text.replace(/\.?0+$/, (zeros) => (text.includes('.') ? '' : zeros));
        expect(Number(decimalOf(Number(text)))).toBe(Number(exact || '0'));
      }),
    );
  });
});

describe('sums', () => {
  it('are exact where floats are not', () => {
    const amounts = [3_240_000, 7_060_000].map(fen);
    expect(sumFen(amounts)).toBe(10_300_000);
    // FACTS A03: 2978.4 and 7221.4 万元.
    expect(formatYuan(sumFen([parseFen('2978.4', wan)!, parseFen('7221.4', wan)!]))).toBe('101998000.00');
  });
  it('refuse to round', () => {
    expect(() => sumFen([Number.MAX_SAFE_INTEGER, 1])).toThrow(MoneyOverflow);
    expect(() => fen(0.5)).toThrow(MoneyOverflow);
  });
  it('agree with big integers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 200 }), (amounts) => {
        expect(BigInt(sumFen(amounts))).toBe(amounts.reduce((sum, amount) => sum + BigInt(amount), 0n));
      }),
    );
  });
});

describe('money in words', () => {
  it.each([
    [5, '0.05', '0.05元'],
    [-150, '-1.50', '-1.50元'],
    [5_000_000, '50000.00', '5万元'],
    [1_999_999_999, '19999999.99', '19999999.99元'],
    [500_000, '5000.00', '5000元'],
    [0, '0.00', '0元'],
  ])('%s fen', (amount, report, sentence) => {
    expect(formatYuan(amount)).toBe(report);
    expect(sayMoney(amount)).toBe(sentence);
  });
});
