import { divisionName, findDivision, type Maybe } from '@keshen/rules';
import { mendable, readable, unreadable, type Reader } from './reading.ts';
import { compact } from './tidy.ts';

/** A name that lies in two provinces, 朝阳, is read with the larger place of the row: 朝阳 in 长春市. */
export const readPlace: Reader<'place'> = (cell, { inside }) => {
  const { text, trouble } = compact(String(cell));
  const division = findDivision(text) ?? within(inside, text);
  if (division === undefined)
    return unreadable('not-an-option', { allowed: '市（州）、县（市、区）的名称或6位行政区划代码，例如“长春市”' });
  return trouble ? mendable(division, trouble, text) : readable(division);
};

/** The division in the larger one; nothing that the larger one does not hold. */
function within(inside: Maybe<string>, text: string): Maybe<string> {
  const larger = inside === undefined ? undefined : divisionName(inside);
  const division = larger === undefined ? undefined : findDivision(larger + text);
  return division === inside ? undefined : division;
}
