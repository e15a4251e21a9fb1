import { decimalOf, type Maybe } from '@keshen/rules';
import { readDecimal } from './decimal.ts';
import { mendable, readable, unreadable, type Reader } from './reading.ts';
import { compact } from './tidy.ts';

/** Heads may be fractional, being yearly averages, and never negative. */
export const readCount: Reader<'count'> = (cell) => {
  if (typeof cell === 'number') {
    const count = cell >= 0 ? rounded(cell) : undefined;
    return count === undefined ? unreadable('not-a-number') : readable(count);
  }
  const { text, trouble } = compact(String(cell));
  const written = readDecimal(text);
  if (!written || !/^[人名个位]?$/.test(written.behind)) return unreadable('not-a-number');
  const count = rounded(Number(written.decimal));
  if (count === undefined) return unreadable('not-a-number');
  return mendable(count, trouble === 'full-width' ? trouble : 'text-number', count);
};

/** To the 15 digits that Excel keeps, so that a number means the same typed and as text. */
function rounded(value: number): Maybe<number> {
  if (Number.isInteger(value) && value < 1e15) return value;
  const decimal = decimalOf(value);
  return decimal === undefined ? undefined : Number(decimal);
}
