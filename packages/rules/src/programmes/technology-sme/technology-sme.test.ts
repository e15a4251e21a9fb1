import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, missingOf, termsOf, wanYuan, yuan, type Terms } from '../../kernel/index.ts';
import { programmes, technologySme } from '../index.ts';
import { totalBounds, totalPoints } from './score.ts';
import { direct, sound } from './testing/samples.ts';
import { enterprises, type Enterprise } from './tables/enterprises.ts';

function judge(own: Partial<Enterprise>, terms: Terms = termsOf('2025-06-01')) {
  const row = { ...sound, ...own } as unknown as Enterprise;
  const evaluation = evaluate(technologySme, new Map([['sme-enterprises', [row]]]), terms, programmes);
  const [decision] = evaluation.decisions(enterprises);
  const fired = decision!.fired.filter(({ effect }) => effect === 'excludes').map(({ code }) => code);
  return { evaluation, decision: decision!, fired, total: evaluation.derive(row, totalPoints) };
}

describe('科技型中小企业 art. 6 and 7: scores that were worked out by hand', () => {
  it.each([
    ['24 of 100, 300 of 4200 万元, two of class Ⅱ: 12 + 50 + 12', {}, 74, 'eligible'],
    ['9 of 100 is no line of 科技人员: 0 + 50 + 30', { technicalStaff: 9, classOne: 1 }, 80, 'ineligible'],
    ['10 of 100: 4', { technicalStaff: 10 }, 66, 'eligible'],
    ['30 of 100: 20', { technicalStaff: 30 }, 82, 'eligible'],
    ['exactly 6 %: 50', { rd: wanYuan(252) }, 74, 'eligible'],
    ['5.999 %: 40', { rd: yuan(2_519_580) }, 64, 'eligible'],
    ['exactly 60: 20 + 40 + 0', { technicalStaff: 30, rd: wanYuan(210), classTwo: 0 }, 60, 'eligible'],
    ['one band lower: 16 + 40 + 0', { technicalStaff: 29, rd: wanYuan(210), classTwo: 0 }, 56, 'ineligible'],
  ] as const)('%s', (_name, own, points, status) => {
    const { total, decision } = judge(own);
    expect([total, decision.status]).toEqual([points, status]);
  });

  it.each([
    ['technicalStaff', [9, 10, 14, 15, 19, 20, 24, 25, 29, 30], [0, 4, 4, 8, 8, 12, 12, 16, 16, 20]],
    ['classTwo', [0, 1, 2, 3, 4, 9], [0, 6, 12, 18, 24, 24]],
  ] as const)('every band of %s', (field, found, points) => {
    const other = field === 'technicalStaff' ? { classTwo: 0 } : { technicalStaff: 0 };
    expect(found.map((value) => judge({ ...other, rd: 0, [field]: value }).total)).toEqual(points);
  });

  it.each([
    ['按销售收入', [1.99, 2, 2.99, 3, 3.99, 4, 4.99, 5, 5.99, 6]],
    ['按成本费用', [9.99, 10, 14.99, 15, 19.99, 20, 24.99, 25, 29.99, 30]],
  ] as const)('every band of R&D, %s', (indicator, shares) => {
    const base = wanYuan(1000);
    const bare = { indicator, revenue: base, costs: base, technicalStaff: 0, classTwo: 0 };
    const points = shares.map((share) => judge({ ...bare, rd: Math.round((base * share) / 100) }).total);
    expect(points).toEqual([0, 10, 10, 20, 20, 30, 30, 40, 40, 50]);
  });
});

describe('art. 6 (2): size, each bound itself within it', () => {
  it.each([
    ['500 staff', { staff: 500, technicalStaff: 150 }, 'eligible'],
    ['501 staff', { staff: 501, technicalStaff: 160 }, 'ineligible'],
    ['20000 万元 of sales', { revenue: wanYuan(20_000), rd: wanYuan(1200) }, 'eligible'],
    ['a fen more', { revenue: wanYuan(20_000) + 1, rd: wanYuan(1300) }, 'ineligible'],
  ] as const)('%s', (_name, own, status) => {
    expect(judge(own).decision.status).toBe(status);
  });
});

describe('direct admission', () => {
  it('needs no score, but the other conditions', () => {
    expect(judge(direct).decision.status).toBe('eligible');
    expect(judge({ ...direct, restricted: true }).fired).toEqual(['sme-restricted-product']);
  });

  it('is not asked about where the score passes', () => {
    const { decision } = judge({ highTech: undefined, award: undefined, institution: undefined, standard: undefined });
    expect(decision.status).toBe('eligible');
  });
});

describe('the notice of 2026: five in a hundred are looked into at random', () => {
  it.each([
    ['one', 1, '2026-06-01', '至少抽1户'],
    ['twenty', 20, '2026-06-01', '至少抽1户'],
    ['twenty-one', 21, '2026-06-01', '至少抽2户'],
    ['before the notice', 21, '2026-05-31', undefined],
  ] as const)('%s', (_name, count, day, said) => {
    const rows = Array.from({ length: count }, () => ({ ...sound, creditCode: undefined }) as unknown as Enterprise);
    const remarks = evaluate(technologySme, new Map([['sme-enterprises', rows]]), termsOf(day), programmes).remarks();
    expect(remarks.map(({ message }) => /至少抽\d+户/.exec(message)?.[0])).toEqual(said === undefined ? [] : [said]);
  });

  it('counts an enterprise once', () => {
    const rows = Array.from({ length: 21 }, () => sound as unknown as Enterprise);
    const given = new Map([['sme-enterprises', rows]]);
    const [remark] = evaluate(technologySme, given, termsOf('2026-06-01'), programmes).remarks();
    expect(remark?.message).toContain('本批1户');
  });
});

describe('what is not known', () => {
  it('does not matter where the rest is enough', () => {
    expect(judge({ classOne: undefined, classTwo: undefined }).decision.status).toBe('eligible');
  });

  it('names the cells that would settle it, and no others', () => {
    const rd = { kind: 'cell', by: 'theirs', table: 'sme-enterprises', index: 0, field: 'rd' };
    for (const own of [{ indicator: undefined }, { costs: undefined }]) {
      const { evaluation, decision } = judge({ ...own, rd: undefined });
      expect(decision.status).toBe('undetermined');
      expect(missingOf(evaluation, decision)).toEqual([rd]);
    }
  });

  it('takes the better column where none was chosen, and a zero base for none', () => {
    expect(judge({ indicator: undefined, costs: wanYuan(1000), revenue: wanYuan(10_000) }).total).toBe(74);
    expect(judge({ indicator: undefined, revenue: 0, costs: wanYuan(1000) }).total).toBe(74);
  });

  it('never is a score outside of what it may come to', () => {
    const figure = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(
        fc.record({ staff: figure, technicalStaff: figure, revenue: figure, costs: figure, rd: figure }),
        fc.record({ classOne: fc.integer({ min: 0, max: 1 }), classTwo: fc.integer({ min: 0, max: 6 }) }),
        fc.subarray(['staff', 'technicalStaff', 'revenue', 'costs', 'rd', 'classOne', 'classTwo']),
        fc.constantFrom('按销售收入', '按成本费用', undefined),
        (figures, rights, blank, indicator) => {
          const whole = { ...figures, ...rights, indicator };
          const { total, decision } = judge(whole);
          const { evaluation, decision: less } = judge({
            ...whole,
            ...Object.fromEntries(blank.map((field) => [field, undefined])),
          });
          const { least, most } = evaluation.derive(evaluation.rows(enterprises)[0] as Enterprise, totalBounds)!;
          if (total !== undefined) expect(total >= least && total <= most).toBe(true);
          // Blanks leave a verdict open; they never turn it round.
          if (less.status !== 'undetermined' && decision.status !== 'undetermined')
            expect(less.status).toBe(decision.status);
        },
      ),
      { numRuns: 60 },
    );
  });
});
