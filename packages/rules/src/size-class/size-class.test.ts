import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wanYuan } from '../kernel/money.ts';
import { sizeGroupOf } from './group-of.ts';
import { sizeAtMost, sizeClass, sizeLabel, sizeOf } from './size-class.ts';
import { sizeStandards, type SizeGroup } from './standards.ts';

const wan = (figure: number | undefined) => (figure === undefined ? undefined : wanYuan(figure));
const size = (group: SizeGroup, staff?: number, revenue?: number, assets?: number) => {
  const found = sizeOf({ staff, revenue: wan(revenue), assets: wan(assets) }, sizeStandards[group]);
  return found === undefined ? undefined : sizeLabel(found);
};

describe('300号 四: all indicators of the industry must be reached, else one class down', () => {
  it.each([
    ['manufacturing', 1000, 40_000, undefined, '大型'],
    ['manufacturing', 999, 40_000, undefined, '中型'],
    ['manufacturing', 1000, 39_999, undefined, '中型'],
    ['manufacturing', 1500, 1500, undefined, '小型'],
    ['manufacturing', 300, 2000, undefined, '中型'],
    ['manufacturing', 299, 2000, undefined, '小型'],
    ['manufacturing', 300, 1999, undefined, '小型'],
    ['manufacturing', 25, 250, undefined, '微型'],
    ['manufacturing', 19, 5000, undefined, '微型'],
    ['manufacturing', 20, 300, undefined, '小型'],
    ['software', 100, 1000, undefined, '中型'],
    ['software', 100, 999, undefined, '小型'],
    ['construction', undefined, 6000, 5000, '中型'],
    ['construction', undefined, 6000, 4999, '小型'],
    ['leasing-and-business', 100, undefined, 8000, '中型'],
    ['leasing-and-business', 100, undefined, 7999, '小型'],
    ['other', 300, undefined, undefined, '大型'],
    ['other', 299, undefined, undefined, '中型'],
    ['other', 9, undefined, undefined, '微型'],
    ['agriculture', undefined, 500, undefined, '中型'],
    ['agriculture', undefined, 499, undefined, '小型'],
    ['real-estate', undefined, 1000, 5000, '中型'],
    ['real-estate', undefined, 200_000, 9999, '中型'],
    ['property-management', 300, 1000, undefined, '中型'],
    ['transmission', 2000, 100_000, undefined, '大型'],
    ['transmission', 1999, 100_000, undefined, '中型'],
  ] as const)('%s, %s heads, %s 万元 revenue, %s 万元 assets: %s%s', (group, staff, revenue, assets, label) => {
    expect(size(group, staff, revenue, assets)).toBe(label);
  });

  it('measures each class from its lower bound on, in every group and indicator', () => {
    for (const standard of Object.values(sizeStandards)) {
      for (const indicator of ['staff', 'revenue', 'assets'] as const) {
        const bounds = (standard as Partial<Record<typeof indicator, readonly number[]>>)[indicator];
        if (!bounds) continue;
        bounds.forEach((bound, i) => {
          const plenty = { staff: 1e6, revenue: 1e14, assets: 1e14 };
          expect(sizeOf({ ...plenty, [indicator]: bound }, standard)).toBe(3 - i);
          expect(sizeOf({ ...plenty, [indicator]: bound - 1 }, standard)).toBe(2 - i);
        });
      }
    }
  });
});

describe('a blank figure', () => {
  it('settles nothing while it could lower the class', () => {
    expect(size('manufacturing', 500)).toBeUndefined();
  });
  it('does not matter once another has reached the bottom', () => {
    expect(size('manufacturing', undefined, 299)).toBe('微型');
  });
  it('leaves the class known to be at most small', () => {
    expect(sizeAtMost({ staff: undefined, revenue: wan(1999), assets: undefined }, sizeStandards.manufacturing)).toBe(
      sizeClass.small,
    );
  });
  it('is never missing where the industry does not use it', () => {
    expect(size('other', 300)).toBe('大型');
  });
});

describe('properties', () => {
  const figure = fc.option(fc.nat(2_000_000), { nil: undefined });
  const group = fc.constantFrom(...(Object.keys(sizeStandards) as SizeGroup[]));
  it('more of anything never makes an enterprise smaller', () => {
    fc.assert(
      fc.property(
        group,
        fc.nat(3000),
        fc.nat(300_000),
        fc.nat(300_000),
        fc.nat(3000),
        (g, staff, revenue, assets, more) => {
          const a = { staff, revenue: wanYuan(revenue), assets: wanYuan(assets) };
          const b = { staff: staff + more, revenue: wanYuan(revenue + more), assets: wanYuan(assets + more) };
          expect(sizeOf(b, sizeStandards[g])!).toBeGreaterThanOrEqual(sizeOf(a, sizeStandards[g])!);
        },
      ),
    );
  });
  it('filling a blank never raises what was possible', () => {
    fc.assert(
      fc.property(group, figure, figure, figure, (g, staff, revenue, assets) => {
        const some = { staff, revenue, assets };
        const all = { staff: staff ?? 1, revenue: revenue ?? 1, assets: assets ?? 1 };
        expect(sizeOf(all, sizeStandards[g])!).toBeLessThanOrEqual(sizeAtMost(some, sizeStandards[g]));
      }),
    );
  });
});

describe('industries by GB/T 4754-2017', () => {
  it.each([
    ['C', 'manufacturing'],
    ['3911', 'manufacturing'],
    ['06', 'manufacturing'],
    ['44', 'manufacturing'],
    ['E', 'construction'],
    ['51', 'wholesale'],
    ['5211', 'retail'],
    ['54', 'transport'],
    ['591', 'transport'],
    ['5951', 'storage'],
    ['60', 'post'],
    ['61', 'lodging'],
    ['62', 'catering'],
    ['6420', 'transmission'],
    ['6513', 'software'],
    ['7010', 'real-estate'],
    ['702', 'property-management'],
    ['72', 'leasing-and-business'],
    ['M', 'other'],
    ['7320', 'other'],
    ['85', 'other'],
    ['A', 'agriculture'],
  ] as const)('%s is measured as %s', (industry, group) => expect(sizeGroupOf(industry)).toBe(group));
  it.each(['53', 'J', '66', '83', '84', '91', '704'])('%s has no standard', (industry) =>
    expect(sizeGroupOf(industry)).toBeNull(),
  );
  it.each(['F', 'G', 'I', 'K', 'Q', '59', '70'])('%s is too coarse', (industry) =>
    expect(sizeGroupOf(industry)).toBeUndefined(),
  );
});
