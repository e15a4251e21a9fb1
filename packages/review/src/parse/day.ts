import { dayOfSerial, decimalOf, parseDay, type Day, type Field, type Maybe } from '@keshen/rules';
import { mendable, readable, unreadable, type Reader, type Reading } from './reading.ts';
import { daysOf, openEnded, plausible } from './days-of.ts';
import { readSpan } from './span.ts';
import { compact } from './tidy.ts';

const timeOfDay = /[\sT]+\d{1,2}:\d{2}(?::\d{2}(?:\.0+)?)?\s*$/;

/**
 * Reads serial numbers, 2023.5.1, 2023年5月1日, 2023/5/1, 20230501; of a term also 2024.3, which begins a term on the
 * first of the month and ends one on the last.
 *
 * The good form of a written day is YYYY-MM-DD as text. As a serial it would show as 45047, because a fix carries no
 * number format.
 */
export const readDay: Reader<'day'> = (cell, context) => {
  const { field, date1904, part } = context;
  if (typeof cell === 'boolean') return unreadable('not-a-date');
  if (part) return readSpan(String(cell), part);
  if (typeof cell === 'number') return readNumber(cell, field, date1904);
  const { text, trouble } = compact(cell.replace(timeOfDay, ''));
  const plain = text.normalize('NFKC');
  const day = dayIn(plain, field);
  if (!day) return unreadable('not-a-date', openEnded.test(plain) ? { open: 1 } : {});
  if (trouble) return mendable(day, trouble, day);
  return parseDay(cell) ? readable(day) : mendable(day, 'text-date', day);
};

function readNumber(cell: number, field: Field, date1904: boolean): Reading<Day> {
  const serial = plausible(dayOfSerial(cell, date1904));
  if (serial) return readable(serial);
  const digits = decimalOf(cell) ?? '';
  // As a number 2024.10 is 2024.1, which might as well be January.
  if (field.ofMonth && /^\d{4}\.1$/.test(digits)) return unreadable('not-a-date', { month: 1 });
  const day = dayIn(digits, field);
  return day ? mendable(day, 'text-date', day) : unreadable('not-a-date');
}

/** A month is a day only where the field says which. */
function dayIn(text: string, { ofMonth }: Field): Maybe<Day> {
  const days = daysOf(text);
  if (!days || (days.first !== days.last && !ofMonth)) return undefined;
  return ofMonth === 'last' ? days.last : days.first;
}
