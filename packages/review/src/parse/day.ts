import { dayOf, dayOfSerial, parseDay, type Day, type Maybe } from '@keshen/rules';
import { mendable, readable, unreadable, type Reader } from './reading.ts';
import { compact } from './tidy.ts';

const punctuated = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/;
const written = /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/;
const joined = /^(\d{4})(\d{2})(\d{2})$/;
const timeOfDay = /[\sT]+\d{1,2}:\d{2}(?::\d{2}(?:\.0+)?)?\s*$/;

/**
 * Reads serial numbers, 2023.5.1, 2023年5月1日, 2023/5/1, 20230501. A day on a form of ours lies between 1920 and 2099:
 * the number 2023 is a year, not the 15th of July 1905.
 *
 * The good form of a written day is YYYY-MM-DD as text. As a serial it would show as 45047, because a fix carries no
 * number format.
 */
export const readDay: Reader<'day'> = (cell, { date1904 }) => {
  if (typeof cell === 'boolean') return unreadable('not-a-date');
  if (typeof cell === 'number') {
    const day = plausible(dayOfSerial(cell, date1904));
    if (day) return readable(day);
    const digits = Number.isInteger(cell) ? plausible(fromText(String(cell))) : undefined;
    return digits ? mendable(digits, 'text-date', digits) : unreadable('not-a-date');
  }
  const { text, trouble } = compact(cell.replace(timeOfDay, ''));
  const day = plausible(fromText(text.normalize('NFKC')));
  if (!day) return unreadable('not-a-date');
  if (trouble) return mendable(day, trouble, day);
  return parseDay(cell) ? readable(day) : mendable(day, 'text-date', day);
};

function fromText(text: string): Maybe<Day> {
  const [, year, , month, date] = punctuated.exec(text) ?? [];
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(date));
  const match = written.exec(text) ?? joined.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

const plausible = (day: Maybe<Day>): Maybe<Day> =>
  day !== undefined && day >= '1920-01-01' && day <= '2099-12-31' ? day : undefined;
