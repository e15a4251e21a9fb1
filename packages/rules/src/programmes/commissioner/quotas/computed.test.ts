import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportionmentMethods, type Claim } from '../../../apportion/index.ts';
import { ratio } from '../../../kernel/index.ts';
import type { Draw } from '../tables/draws.ts';
import { computeQuotas } from './computed.ts';

const claim = (unit: string, weight: number, floor = 0, cap?: number): Claim => ({
  unit,
  weight: ratio(BigInt(weight)),
  floor,
  ...(cap !== undefined && { cap }),
});
const draw: Draw = {
  matter: '名额并列',
  candidates: '吉林市、四平市',
  places: 1,
  way: '抽签',
  day: '2024-03-01',
  by: '主持人甲',
  result: '四平市',
  minutes: undefined,
};
const level = [claim('220200', 1), claim('220300', 1)];

describe('places divided among units', () => {
  it('go by largest remainder where nothing else is said', () => {
    const { allocations, tie } = computeQuotas(
      10,
      [claim('220100', 5), claim('220200', 3), claim('220300', 1)],
      'largest-remainder',
      [],
    );
    expect([...allocations.values(), tie]).toEqual([6, 3, 1, null]);
  });

  it('are left open where two have equal claims, until a record settles it', () => {
    expect(computeQuotas(3, level, 'largest-remainder', []).tie).toEqual({ places: 1, units: ['220200', '220300'] });
    const { allocations, tie, settledBy, unfit } = computeQuotas(3, level, 'largest-remainder', [draw]);
    expect([...allocations]).toEqual([
      ['220200', 1],
      ['220300', 2],
    ]);
    expect([tie, settledBy, unfit]).toEqual([null, expect.objectContaining({ way: '抽签', winners: ['220300'] }), []]);
  });

  it.each([
    ['that nobody signed', { by: undefined }, { kind: 'incomplete', fields: ['主持人'] }],
    ['without a result', { result: undefined }, { kind: 'incomplete', fields: ['结果'] }],
    ['between others', { candidates: '吉林市、白城市' }, { kind: 'other-units', level: ['220200', '220300'] }],
    ['won by a stranger', { result: '白城市' }, { kind: 'outsider', units: ['220800'] }],
    ['with two winners for one place', { result: '吉林市、四平市' }, { kind: 'wrong-number', places: 1 }],
    ['about two places', { places: 2 }, { kind: 'wrong-number', places: 1 }],
  ] as const)('pay no heed to a record %s', (_name, own, why) => {
    const { tie, unfit } = computeQuotas(3, level, 'largest-remainder', [{ ...draw, ...own }]);
    expect([tie?.places, unfit]).toEqual([1, [{ index: 0, why }]]);
  });

  it('pay no heed to records that contradict each other', () => {
    const { tie, unfit } = computeQuotas(3, level, 'largest-remainder', [draw, { ...draw, result: '吉林市' }]);
    expect([tie?.places, unfit.map(({ index, why }) => [index, why.kind])]).toEqual([
      1,
      [
        [0, 'contradicted'],
        [1, 'contradicted'],
      ],
    ]);
  });

  it('pay no heed to a record about a waiting list', () => {
    const { tie, unfit } = computeQuotas(3, level, 'largest-remainder', [{ ...draw, matter: '候补并列（长春市）' }]);
    expect([tie?.places, unfit]).toEqual([1, []]);
  });

  it('ask for no draw where figures have changed since and nobody is level', () => {
    const { tie, settledBy, unfit } = computeQuotas(4, level, 'largest-remainder', [draw]);
    expect([tie, settledBy, unfit]).toEqual([null, undefined, [{ index: 0, why: { kind: 'other-units', level: [] } }]]);
  });
});

describe('properties', () => {
  const claims = fc
    .uniqueArray(fc.constantFrom('220100', '220200', '220300', '2200A1', '省直', '220184'), { minLength: 1 })
    .chain((units) =>
      fc.tuple(
        ...units.map((unit) =>
          fc
            .tuple(fc.nat(40), fc.nat(3), fc.option(fc.nat(20), { nil: undefined }))
            .map(([weight, floor, room]) => claim(unit, weight, floor, room === undefined ? undefined : floor + room)),
        ),
      ),
    );
  const methods = fc.constantFrom(...apportionmentMethods);

  it('what is given out and what is level are all places, each unit within its limits', () => {
    fc.assert(
      fc.property(fc.nat(60), claims, methods, (places, all, method) => {
        const { allocations, clash, tie } = computeQuotas(places, all, method, []);
        if (clash) return;
        const given = [...allocations.values()].reduce((sum, n) => sum + n, 0);
        expect(given + (tie?.places ?? 0)).toBe(places);
        for (const { unit, floor, cap = Infinity } of all) {
          expect(allocations.get(unit)).toBeGreaterThanOrEqual(floor);
          expect(allocations.get(unit)).toBeLessThanOrEqual(cap);
        }
      }),
    );
  });

  it('any record of a tie that fits settles it, and no other place moves', () => {
    fc.assert(
      fc.property(fc.nat(60), claims, methods, fc.nat(), (places, all, method, pick) => {
        const open = computeQuotas(places, all, method, []);
        if (!open.tie) return;
        const { units } = open.tie;
        const winners = units.map((_, i) => units[(i + pick) % units.length]!).slice(0, open.tie.places);
        const settled = computeQuotas(places, all, method, [
          { ...draw, candidates: units.toReversed().join('，'), result: winners.join(' '), places: open.tie.places },
        ]);
        expect(settled.tie).toBeNull();
        expect([...settled.allocations.values()].reduce((sum, n) => sum + n, 0)).toBe(places);
        for (const [unit, own] of settled.allocations)
          expect(own - open.allocations.get(unit)!).toBe(Number(winners.includes(unit)));
      }),
    );
  });

  it('order and names of the units change nothing', () => {
    fc.assert(
      fc.property(fc.nat(60), claims, methods, (places, all, method) => {
        const renamed = all.toReversed().map((one) => ({ ...one, unit: `又名${one.unit}` }));
        const theirs = computeQuotas(places, renamed, method, []);
        for (const [unit, own] of computeQuotas(places, all, method, []).allocations)
          expect(theirs.allocations.get(`又名${unit}`)).toBe(own);
      }),
    );
  });
});
