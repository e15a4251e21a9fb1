import { decimalOf, type Maybe } from '@keshen/rules';
import { readDecimal } from './decimal.ts';
import { mendable, readable, unreadable, type Reader } from './reading.ts';
import { compact } from './tidy.ts';

/** Heads may be fractional, being yearly averages, and never negative. */
export const readCount: Reader<'count'> = (cell, { field }) => {
  if (typeof cell === 'number') {
    const count = cell >= 0 ? rounded(cell) : undefined;
    return count === undefined ? unreadable('not-a-number') : readable(count);
  }
  const { text, trouble } = compact(String(cell));
  const written = readDecimal(text);
  if (!written || !isUnit(written.behind, field.label)) return unreadable('not-a-number');
  const count = rounded(Number(written.decimal));
  if (count === undefined) return unreadable('not-a-number');
  return mendable(count, trouble === 'full-width' ? trouble : 'text-number', count);
};

/** 人 and the like, or what the form's own label asks for: 3件 under 知识产权（件）, 12.5% under 占有率（%）, 2022年度 under 所属年度. */
const isUnit = (behind: string, label: string): boolean =>
  /^[人名个位]?$/.test(behind) ||
  behind.replace('个', '') === /（(.{1,2})）$/.exec(label)?.[1] ||
  (/年[度份]$/.test(label) && /^年度?$/.test(behind)) ||
  (/[得加]分$/.test(label) && behind === '分');

/** To the 15 digits that Excel keeps, so that a number means the same typed and as text. */
function rounded(value: number): Maybe<number> {
  if (Number.isInteger(value) && value < 1e15) return value;
  const decimal = decimalOf(value);
  return decimal === undefined ? undefined : Number(decimal);
}
