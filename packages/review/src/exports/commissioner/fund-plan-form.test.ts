import { candidates, parseFen, type Candidate } from '@keshen/rules';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { noApprovals } from '../../approvals/approval.ts';
import type { JudgedCase } from '../../case/judge-case.ts';
import type { CleanRow } from '../clean-rows.ts';
import { fundPlanForm } from './fund-plan-form.ts';
import { ReportingUnits } from '../reporting-units.ts';
import { checkedCase, firm, person } from '../testing/sample-case.ts';

const cities = ['长春市', '吉林市', '延边州'];
const firms = Array.from({ length: 9 }, (_, i) => firm(i + 1, `${cities[i % 3]!}科技局`, cities[i % 3]!));
const persons = Array.from({ length: 18 }, (_, i) => person(i + 1, 1 + (i % 9)));

let judged: JudgedCase;
beforeAll(async () => {
  ({ judged } = await checkedCase(firms, persons));
});

/** What a reader of the sheet makes of a number in it. */
const fenIn = (value: unknown, unit: number): number => parseFen(String(value), unit)!;

describe('money in the fund plan', () => {
  it('is exact to the fen, in 万元 and in 元, in rows, subtotals and total', () => {
    const amounts = fc.array(fc.tuple(fc.integer({ min: 1, max: 100_000_000_000 }), fc.nat(999_999_999)), {
      minLength: 18,
      maxLength: 18,
    });
    fc.assert(
      fc.property(amounts, (paid) => {
        const clean = paid.map(([first, later], index): CleanRow => ({
          index,
          sums: new Map(),
          exception: undefined,
          row: judged.evaluation.rows(candidates)[index] as Candidate,
          instalments: [
            { year: 1, amount: first },
            { year: 2, amount: later },
          ],
          earned: first + later,
        }));
        const { rows, sums = [], totals = [] } = fundPlanForm(judged, clean, new ReportingUnits(judged), noApprovals);
        const lines = rows.filter((_, i) => !sums.includes(i));
        const subtotals = rows.filter((_, i) => sums.includes(i));
        const whole = paid.reduce((sum, [first, later]) => sum + BigInt(first + later), 0n);
        expect([lines.length, subtotals.length]).toEqual([9, 3]);
        for (const all of [lines, subtotals, [totals]]) {
          const added = (column: number, unit: number) =>
            all.reduce((sum, row) => sum + BigInt(fenIn(row[column], unit)), 0n);
          expect([added(9, 100), added(8, 1_000_000)]).toEqual([whole, whole]);
          expect(added(6, 1_000_000) + added(7, 1_000_000)).toBe(whole);
        }
      }),
      { numRuns: 100 },
    );
  });
});
