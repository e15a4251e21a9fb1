import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, missingOf, missingOfAmount, termsOf, yuan, type Terms } from '../../kernel/index.ts';
import { programmes } from '../index.ts';
import { cocoon, cocoonProjects, type CocoonProject } from './index.ts';
import { sayShare } from './share.ts';
import { sound } from './testing/samples.ts';

const cites = { document: '测试', paragraph: '口径', summary: '' };
const termsWith = (
  values: Readonly<Record<string, number>> = {},
  ways: Readonly<Record<string, string>> = {},
): Terms => ({
  ...termsOf('2024-06-01'),
  values: new Map(Object.entries(values).map(([id, value]) => [id, [{ from: '0001-01-01', value, cites }]])),
  ways: new Map(Object.entries(ways)),
});

/** The guide bounds no age: it is settled that there is none. */
const noAge: Terms['values'] = new Map([['cocoon-greatest-age', [{ from: '0001-01-01', value: null, cites }]]]);

function judge(own: Partial<CocoonProject>, terms: Terms = termsWith()) {
  const rows = [{ ...sound, ...own } as unknown as CocoonProject];
  const all = { ...terms, values: new Map([...noAge, ...terms.values]) };
  const evaluation = evaluate(cocoon, new Map([['cocoon-projects', rows]]), all, programmes);
  const [decision] = evaluation.decisions(cocoonProjects);
  return { evaluation, decision: decision!, fired: decision!.fired.map(({ code }) => code) };
}

/** Shares as the document gives them, of 10,000 heads and of a million yuan. */
const four = (staffShare: number, items: number, intensity: number, core: boolean) =>
  judge({
    staff: 10_000,
    technicalStaff: Math.round(staffShare * 100),
    achievements: items,
    conversions: 0,
    revenue: yuan(1_000_000),
    rd: yuan(Math.round(intensity * 10_000)),
    coreTechnology: core,
  });

describe('四科 224号 二（五）: every bound is strict', () => {
  it('fails three at 60.00 %, five items and 6.00 %', () => {
    const { decision, fired } = four(60, 5, 6, true);
    expect(decision.status).toBe('ineligible');
    expect(fired).toEqual(['cocoon-staff-share', 'cocoon-achievements', 'cocoon-rd-intensity']);
  });

  it('passes at 60.01 %, six items and 6.01 %', () => {
    const { decision, fired } = four(60.01, 6, 6.01, true);
    expect([decision.status, fired]).toEqual(['eligible', []]);
  });

  it('fails without a core technology alone', () => {
    expect(four(60.01, 6, 6.01, false).fired).toEqual(['cocoon-no-core-technology']);
  });

  it('refuses nobody where the standard is the goal', () => {
    const { decision, fired } = judge({ technicalStaff: 10 }, termsWith({}, { 'cocoon-standard': 'goal' }));
    expect([decision.status, fired]).toEqual(['eligible', ['cocoon-below-goal']]);
  });

  it('never turns a pass into a failure by one more technician, one more item or one more fen of R&D', () => {
    const heads = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(
        heads,
        heads,
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 10_000_000 }),
        (a, n, k, rd) => {
          const less = { staff: 300, technicalStaff: Math.min(a, n), achievements: k, rd };
          const more = { staff: 300, technicalStaff: Math.max(a, n), achievements: k + 1, rd: rd + 1 };
          const failures = (own: Partial<CocoonProject>) =>
            judge(own).decision.fired.filter(({ effect }) => effect === 'excludes');
          expect(failures(less)).toEqual(expect.arrayContaining([...failures(more)]));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what is not known', () => {
  it('names the cell and refuses nobody', () => {
    const { evaluation, decision } = judge({ rd: undefined });
    expect(decision.status).toBe('undetermined');
    expect(missingOf(evaluation, decision)).toMatchObject([{ kind: 'cell', by: 'theirs', field: 'rd' }]);
  });

  it('waits for the office where there is no revenue to measure by', () => {
    const { evaluation, decision } = judge({ revenue: 0 });
    expect(decision.status).toBe('undetermined');
    expect(missingOf(evaluation, decision)).toMatchObject([{ kind: 'choice', by: 'ours' }]);
  });

  it('leaves the money open, naming the figures that nobody has set', () => {
    const { evaluation, decision } = judge({});
    const missing = missingOfAmount(evaluation, decision, 'cocoon-project');
    expect(missing).toMatchObject([
      { kind: 'parameter', parameter: { id: 'cocoon-year' } },
      { kind: 'parameter', parameter: { id: 'cocoon-project-money' } },
    ]);
  });
});

describe('a share in words', () => {
  it.each([
    ['a bound that is reached exactly', 60, 100, '60%'],
    ['just below, cut off and not rounded up', 59_999, 100_000, '59.99%'],
    ['thirds', 2, 3, '66.66%'],
    ['an average of heads', 60.3, 100.5, '60%'],
    ['of nothing', 5, 0, '无从计算'],
  ] as const)('%s', (_name, part, whole, said) => {
    expect(sayShare({ part, whole })).toBe(said);
  });
});
