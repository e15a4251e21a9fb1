import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRatio, divideRatio, multiplyRatio, parseRatio, ratio, sayRatio, type Ratio } from '../kernel/ratio.ts';
import { growthBases } from './growth-bases.ts';
import { printRatio, printShare, roundRatio } from './print-ratio.ts';
import { departureOf, openingOf } from './roll-forward.ts';

const of = (text: string): Ratio => parseRatio(text)!;
const sum = (...texts: string[]): Ratio => texts.map(of).reduce(addRatio);
const times = (a: string, b: string): Ratio => multiplyRatio(of(a), of(b));

describe('FACTS §14.3, golden tests 1 to 8', () => {
  it('A01, A02: 324户 and 706户, 2978.4万元 and 7221.4万元', () => {
    expect(sayRatio(sum('324', '706'))).toBe('1030');
    const money = sum('2978.4', '7221.4');
    expect(printRatio(money, 1)).toBe('10199.8');
    expect(printRatio(divideRatio(money, of('10000')), 2)).toBe('1.02');
  });
  it('A07: 1804户, up 32.6%, were 1360', () =>
    expect(growthBases(1804n, '32.6')).toEqual({ least: 1360n, most: 1360n }));
  it('A08: 3112户, up 7.2%, were 2902 to 2904', () =>
    expect(growthBases(3112n, '7.2')).toEqual({ least: 2902n, most: 2904n }));
  it('A10: 2.59亿元 at 25% is 6475万元', () => expect(sayRatio(times('25900', '0.25'))).toBe('6475'));
  it('A21: 41 of 45 are 91%, 42 are 93%', () => {
    expect(printShare(of('41'), of('45'), 0)).toBe('91%');
    expect(printShare(of('42'), of('45'), 0)).toBe('93%');
  });
  it('A33: ten of 10万元 and ten of 5万元 are 150万元', () =>
    expect(sayRatio(addRatio(times('10', '10'), times('10', '5')))).toBe('150'));
  it('A41: the members are 118', () => expect(sayRatio(sum('6', '4', '77', '24', '7'))).toBe('118'));
  it('B03: 65995 after 2523 more were 63472, far from 26000', () => {
    expect(sayRatio(openingOf(of('65995'), of('2523')))).toBe('63472');
    expect(sayRatio(departureOf(of('26000'), of('2523'), of('65995')))).toBe('37472');
  });
  it('B01: 106 after 22 more were 84: 16 of 100 are gone', () => {
    expect(sayRatio(openingOf(of('106'), of('22')))).toBe('84');
    expect(departureOf(of('100'), of('22'), of('106'))).toEqual(ratio(-16n));
  });
});

describe('rounding', () => {
  it.each([
    ['0.5', 0, '1'],
    ['0.49', 0, '0'],
    ['-0.5', 0, '-1'],
    ['-0.4', 0, '0'],
    ['1.005', 2, '1.01'],
    ['0.05', 2, '0.05'],
    ['12', 2, '12.00'],
  ] as const)('%s to %i decimals is %s', (value, decimals, printed) =>
    expect(printRatio(of(value), decimals)).toBe(printed),
  );
});

describe('growthBases', () => {
  const rounds = (figure: bigint, base: bigint, decimals: number) =>
    base > 0n ? roundRatio(ratio(100n * (figure - base), base), decimals) : undefined;

  it('finds the base from which the growth was printed, and nothing beside it', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 100_000n }),
        fc.bigInt({ min: 1n, max: 100_000n }),
        fc.nat(3),
        (figure, base, decimals) => {
          const percent = printRatio(ratio(100n * (figure - base), base), decimals);
          const range = growthBases(figure, percent);
          // A loss printed as all of it leaves nothing to grow from.
          if (percent.startsWith('-100')) return;
          expect(range && range.least <= base && base <= range.most).toBe(true);
          const printed = rounds(figure, base, decimals);
          expect([rounds(figure, range!.least, decimals), rounds(figure, range!.most, decimals)]).toEqual([
            printed,
            printed,
          ]);
          expect(rounds(figure, range!.least - 1n, decimals)).not.toBe(printed);
          expect(rounds(figure, range!.most + 1n, decimals)).not.toBe(printed);
        },
      ),
    );
  });
  it('is undefined where nothing fits', () => {
    expect(growthBases(3n, '7.2')).toBeUndefined();
    expect(growthBases(100n, '约5')).toBeUndefined();
    expect(growthBases(100n, '-100')).toBeUndefined();
  });
});
