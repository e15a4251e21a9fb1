import { decimalOf } from '@keshen/rules';
import { readDecimal } from './decimal.ts';
import { mendable, readable, unreadable, type Reader } from './reading.ts';
import { compact } from './tidy.ts';

/** Heads may be fractional, being yearly averages, and never negative. */
export const readCount: Reader<'count'> = (cell) => {
  if (typeof cell === 'number') {
    const decimal = cell >= 0 ? decimalOf(cell) : undefined;
    return decimal === undefined ? unreadable('not-a-number') : readable(Number(decimal));
  }
  const { text, trouble } = compact(String(cell));
  const written = readDecimal(text);
  if (!written || !/^[人名个位]?$/.test(written.behind)) return unreadable('not-a-number');
  const count = Number(written.decimal);
  return mendable(count, trouble === 'full-width' ? trouble : 'text-number', count);
};
