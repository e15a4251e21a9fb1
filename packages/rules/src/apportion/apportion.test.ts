import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio, sayRatio } from '../kernel/ratio.ts';
import { apportion, apportionmentMethods, SettlementError, type ApportionmentMethod } from './apportion.ts';
import type { Claim } from './claim.ts';

const claims = (...weights: number[]): Claim[] =>
  weights.map((weight, i) => ({ unit: String.fromCharCode(65 + i), weight: ratio(BigInt(weight)), floor: 0 }));
const places = (n: number, of: readonly Claim[], method: ApportionmentMethod) =>
  apportion(n, of, method).allocations.map((allocation) => allocation.places);
const method = fc.constantFrom(...apportionmentMethods);

describe('by hand', () => {
  // Balinski and Young, 1975: five states, 100 seats.
  it.each([
    ['largest-remainder', [51, 44, 2, 2, 1]],
    ['d-hondt', [52, 45, 1, 1, 1]],
    ['sainte-lague', [51, 43, 2, 2, 2]],
    ['huntington-hill', [51, 43, 2, 2, 2]],
    ['adams', [51, 43, 2, 2, 2]],
  ] as const)('%s', (by, expected) => expect(places(100, claims(5117, 4400, 162, 161, 160), by)).toEqual(expected));

  it('shows quota, whole places, remainder and order of award', () => {
    const { steps } = apportion(10, claims(5, 3, 1), 'largest-remainder');
    expect(
      steps.map(({ quota, whole, remainder, awarded }) => [sayRatio(quota!), whole, sayRatio(remainder!), awarded]),
    ).toEqual([
      ['5 5/9', 5, '5/9', [1]],
      ['3 1/3', 3, '1/3', []],
      ['1 1/9', 1, '1/9', []],
    ]);
  });

  it('the Alabama paradox of largest remainders is real, and divisors do not know it', () => {
    const of = claims(6, 6, 2);
    expect([places(10, of, 'largest-remainder'), places(11, of, 'largest-remainder')]).toEqual([
      [4, 4, 2],
      [5, 5, 1],
    ]);
  });
});

describe('limits', () => {
  it('a floor lifts a small unit, the others share the rest', () => {
    const of = claims(100, 80, 1).map((claim, i) => (i === 2 ? { ...claim, floor: 3 } : claim));
    expect(places(12, of, 'largest-remainder')).toEqual([5, 4, 3]);
    expect(places(12, of, 'sainte-lague')).toEqual([5, 4, 3]);
  });
  it('a cap holds a large one', () => {
    const of = claims(100, 10, 10).map((claim, i) => (i === 0 ? { ...claim, cap: 4 } : claim));
    expect(places(10, of, 'largest-remainder')).toEqual([4, 3, 3]);
  });
  it.each([
    ['floors above the places', [{ floor: 6 }, { floor: 5 }], 'floors', 1],
    ['caps below the places', [{ cap: 4 }, { cap: 3 }], 'caps', 3],
    ['a floor above its cap', [{ floor: 5, cap: 3 }, {}], 'floor-above-cap', 2],
  ] as const)('%s clash, and the least change is told', (_name, limits, kind, by) => {
    const of = claims(1, 1).map((claim, i) => ({ ...claim, ...limits[i] }));
    expect(apportion(10, of, 'largest-remainder')).toMatchObject({ clash: { kind, by }, allocations: [] });
  });
  it('nobody without weight gets more than its floor', () => {
    expect(apportion(3, claims(0, 0), 'd-hondt')).toMatchObject({ clash: { kind: 'no-weight', by: 3 } });
    expect(places(3, claims(1, 0), 'adams')).toEqual([3, 0]);
  });
  it('are whole numbers', () => {
    expect(() => apportion(1.5, claims(1), 'adams')).toThrow(RangeError);
    expect(() => apportion(1, [{ ...claims(1)[0]!, floor: -1 }], 'adams')).toThrow(RangeError);
  });
});

describe('ties', () => {
  it.each(apportionmentMethods)('%s: equal rights to the last place are a choice', (by) => {
    const { tie, allocations } = apportion(7, claims(1, 1, 1), by) as Extract<
      ReturnType<typeof apportion>,
      { clash: null }
    >;
    expect(tie).toEqual({ places: 1, units: ['A', 'B', 'C'] });
    expect(allocations.map((allocation) => allocation.places)).toEqual([2, 2, 2]);
  });
  it('once settled are applied, and shown in the order of award', () => {
    const settled = apportion(7, claims(1, 1, 1), 'largest-remainder', ['B']);
    expect(settled.allocations.map((allocation) => allocation.places)).toEqual([2, 3, 2]);
    expect([settled.tie, settled.steps[1]!.awarded]).toEqual([null, [1]]);
  });
  it.each([[['D']], [['A', 'B']], [['A', 'A']]])('a settlement that does not fit is refused: %s', (settled) =>
    expect(() => apportion(7, claims(1, 1, 1), 'largest-remainder', settled)).toThrow(SettlementError),
  );
  it('none where there is none', () =>
    expect(() => apportion(3, claims(1, 1, 1), 'd-hondt', ['A'])).toThrow(SettlementError));
});

describe('properties', () => {
  const claim = fc.record({ weight: fc.nat(5000), floor: fc.nat(4), room: fc.option(fc.nat(40), { nil: undefined }) });
  const list = fc.array(claim, { minLength: 1, maxLength: 12 }).map((all) =>
    all.map(({ weight, floor, room }, i): Claim => ({
      unit: `单位${i}`,
      weight: ratio(BigInt(weight)),
      floor,
      ...(room !== undefined && { cap: floor + room }),
    })),
  );
  const given = (result: ReturnType<typeof apportion>) =>
    result.allocations.reduce((sum, allocation) => sum + allocation.places, 0) + (result.tie?.places ?? 0);

  it('all places are given, and none lies outside its limits', () => {
    fc.assert(
      fc.property(fc.nat(300), list, method, (n, of, by) => {
        const result = apportion(n, of, by);
        if (result.clash) return;
        expect(given(result)).toBe(n);
        result.allocations.forEach(({ places: got }, i) => {
          expect(got).toBeGreaterThanOrEqual(of[i]!.floor);
          expect(got).toBeLessThanOrEqual(of[i]!.cap ?? Infinity);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('order and names of the units change nothing', () => {
    fc.assert(
      fc.property(fc.nat(200), list, method, (n, of, by) => {
        const renamed = of.toReversed().map((one) => ({ ...one, unit: `又名${one.unit}` }));
        const a = apportion(n, of, by);
        const b = apportion(n, renamed, by);
        expect(b.allocations.map((allocation) => allocation.places).toReversed()).toEqual(
          a.allocations.map((allocation) => allocation.places),
        );
        expect(b.tie?.units.length).toBe(a.tie?.units.length);
      }),
    );
  });

  it('divisor methods: one place more takes none from anybody', () => {
    fc.assert(
      fc.property(
        fc.nat(150),
        list,
        fc.constantFrom('sainte-lague', 'd-hondt', 'adams', 'huntington-hill' as const),
        (n, of, by) => {
          const a = apportion(n, of, by);
          const b = apportion(n + 1, of, by);
          if (a.clash || b.clash) return;
          // Under a tie a unit may hold one place that is not yet counted.
          a.allocations.forEach(({ places: got, unit }, i) => {
            const waiting = b.tie?.units.includes(unit) ? 1 : 0;
            expect(b.allocations[i]!.places + waiting).toBeGreaterThanOrEqual(got);
          });
        },
      ),
    );
  });

  it('more weight never loses a place, other things equal', () => {
    fc.assert(
      fc.property(fc.nat(100), list, fc.nat(500), method, (n, of, more, by) => {
        const heavier = of.with(0, { ...of[0]!, weight: ratio(of[0]!.weight.numerator + BigInt(more)) });
        const a = apportion(n, of, by);
        const b = apportion(n, heavier, by);
        if (a.clash || b.clash) return;
        const waiting = b.tie?.units.includes(of[0]!.unit) ? 1 : 0;
        expect(b.allocations[0]!.places + waiting).toBeGreaterThanOrEqual(a.allocations[0]!.places);
      }),
    );
  });

  it('largest remainder without limits stays within one of the quota', () => {
    fc.assert(
      fc.property(
        fc.nat(200),
        fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 12 }),
        (n, weights) => {
          const { steps, allocations } = apportion(n, claims(...weights), 'largest-remainder');
          steps.forEach(({ quota }, i) => {
            const exact = Number(quota!.numerator) / Number(quota!.denominator);
            expect(Math.abs(allocations[i]!.places - exact)).toBeLessThan(1);
          });
        },
      ),
    );
  });
});

const vectors = path.resolve(import.meta.dirname, '../../../../../shared/data/vectors/apportionment_textbook.json');
const found = existsSync(vectors);
if (!found && process.env.REQUIRE_ALL === '1') throw new Error(`the textbook vectors are required: ${vectors}`);

// Skipped where the shared data is absent: the cases by hand above do not need it.
describe.skipIf(!found)('textbook vectors', () => {
  interface Vector {
    readonly id: string;
    readonly method: string;
    readonly weights: readonly number[];
    readonly seats: number;
    readonly expected: readonly number[];
    readonly tie_at_cutoff: boolean | null;
  }
  const names: Readonly<Record<string, ApportionmentMethod>> = {
    hamilton: 'largest-remainder',
    saintelague: 'sainte-lague',
    dhondt: 'd-hondt',
    adams: 'adams',
    huntington_hill: 'huntington-hill',
  };
  const { cases } = (found ? JSON.parse(readFileSync(vectors, 'utf8')) : { cases: [] }) as { cases: readonly Vector[] };
  const ours = cases.filter((vector) => names[vector.method]);

  it('are there for every method', () => expect(new Set(ours.map((vector) => vector.method)).size).toBe(5));

  it.each(ours.map((vector) => [vector.id, vector] as const))(
    '%s',
    (_id, { weights, seats, expected, method: by, tie_at_cutoff: tied }) => {
      const result = apportion(seats, claims(...weights), names[by]!);
      if (tied) {
        expect(result.tie).not.toBeNull();
        result.allocations.forEach(({ places: got, unit }, i) => {
          expect(got).toBeLessThanOrEqual(expected[i]!);
          expect(got + (result.tie!.units.includes(unit) ? 1 : 0)).toBeGreaterThanOrEqual(expected[i]!);
        });
      } else expect(result.allocations.map((allocation) => allocation.places)).toEqual(expected);
    },
  );
});
