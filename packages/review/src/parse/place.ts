import { findDivision } from '@keshen/rules';
import { mendable, readable, unreadable, type Reader } from './reading.ts';
import { compact } from './tidy.ts';

export const readPlace: Reader<'place'> = (cell) => {
  const { text, trouble } = compact(String(cell));
  const division = findDivision(text);
  if (division === undefined)
    return unreadable('not-an-option', { allowed: '市（州）、县（市、区）的名称或6位行政区划代码，例如“长春市”' });
  return trouble ? mendable(division, trouble, text) : readable(division);
};
