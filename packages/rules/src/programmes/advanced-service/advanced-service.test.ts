import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, missingOf, termsOf, wanYuan } from '../../kernel/index.ts';
import { advancedService, programmes } from '../index.ts';
import { atBounds } from './testing/samples.ts';
import { enterprises, type Enterprise } from './tables/enterprises.ts';

function judge(own: Partial<Enterprise>) {
  const rows = [{ ...atBounds, ...own } as unknown as Enterprise];
  const evaluation = evaluate(
    advancedService,
    new Map([['service-enterprises', rows]]),
    termsOf('2024-06-01'),
    programmes,
  );
  const [decision] = evaluation.decisions(enterprises);
  return { evaluation, decision: decision!, fired: decision!.fired.map(({ code }) => code) };
}

describe('技术先进型服务企业 art. 4: three shares, each bound itself enough', () => {
  it.each([
    ['50 %, 50 % and 35 %', {}, []],
    ['49 of 100 graduates', { graduates: 49 }, ['service-graduates']],
    ['a fen of services less', { serviceIncome: wanYuan(500) - 1 }, ['service-income']],
    ['a fen of outsourcing less', { offshore: wanYuan(350) - 1 }, ['service-offshore']],
    [
      'all three',
      { graduates: 49, serviceIncome: 0, offshore: 0 },
      ['service-graduates', 'service-income', 'service-offshore'],
    ],
  ] as const)('%s', (_name, own, codes) => {
    const { fired, decision } = judge(own);
    expect([fired, decision.status]).toEqual([codes, codes.length > 0 ? 'ineligible' : 'eligible']);
  });

  it('waits for a cell that is blank, and names it', () => {
    const { evaluation, decision } = judge({ offshore: undefined });
    expect(decision.status).toBe('undetermined');
    expect(missingOf(evaluation, decision)).toMatchObject([{ kind: 'cell', by: 'theirs', field: 'offshore' }]);
  });

  it('never turns a pass into a failure by one more graduate or one more fen', () => {
    const figure = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(
        fc.record({ graduates: figure, serviceIncome: figure, offshore: figure }),
        fc.constantFrom('graduates', 'serviceIncome', 'offshore'),
        (figures, field) => {
          const whole = { staff: 1000, income: 1000 };
          const failures = (row: Partial<Enterprise>) =>
            judge({ ...whole, ...row }).decision.fired.filter(({ effect }) => effect === 'excludes');
          expect(failures(figures)).toEqual(
            expect.arrayContaining([...failures({ ...figures, [field]: Math.min(1000, figures[field] + 1) })]),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
