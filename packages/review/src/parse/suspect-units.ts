import { sayMoney, type Table } from '@keshen/rules';
import type { MoneyUnit } from '../match/index.ts';
import type { Value } from './column-reader.ts';
import type { Trouble } from './reading.ts';

/**
 * Between 1,000 yuan and 100 million yuan a head and year nothing is asked. Payrolls begin far above the one, and the
 * largest traders stay below the other; while 元 in a column of 万元, or 万元 in one of 元, moves a usual 100,000 to
 * 10 million a head by four places. Bounds of ours, of no paragraph: therefore a question, and the value stands.
 */
const fewestFen = 100_000;
const mostFen = 10_000_000_000;

/** Amounts that look as if they were in another unit, by row. No revenue at all is nothing to ask about. */
export function suspectUnits(
  rows: readonly Readonly<Record<string, Value>>[],
  { money, heads }: NonNullable<Table['perHead']>,
  unit: MoneyUnit,
): readonly (readonly [index: number, trouble: Trouble])[] {
  return rows.flatMap((row, index) => {
    const [fen, count] = [row[money], row[heads]];
    if (typeof fen !== 'number' || typeof count !== 'number' || fen === 0 || count === 0) return [];
    const perHead = Math.round(fen / count);
    if (perHead >= fewestFen && perHead <= mostFen) return [];
    const facts = { perHead: sayMoney(perHead), unit };
    return [[index, { code: 'unit-suspect', severity: 'confirm', facts, fix: null }] as const];
  });
}
