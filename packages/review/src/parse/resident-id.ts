import { residentIdFault } from '@keshen/rules';
import { lostDigits } from './lost-digits.ts';
import { mendable, readable, unreadable, type Reader, type Reading } from './reading.ts';
import { cellText } from './shown.ts';
import { compact, type Tidied } from './tidy.ts';
import { numbersSeveral } from './two-persons.ts';

export const readResidentId: Reader<'resident-id'> = (cell) => {
  if (lostDigits(cell)) return unreadable('digits-lost');
  const tidied = compact(cellText(cell));
  if (numbersSeveral(tidied.text)) return unreadable('two-persons');
  const fault = residentIdFault(tidied.text.toUpperCase());
  if (!fault) return upperCase(tidied);
  const { code, ...facts } = fault;
  return unreadable(code, facts);
};

/** The number of a passport or of another paper: kept as it is, since every country numbers its own way. */
export const readOtherPaper: Reader<'resident-id'> = (cell) =>
  lostDigits(cell) ? unreadable('digits-lost') : upperCase(compact(cellText(cell)));

function upperCase({ text, trouble }: Tidied): Reading<string> {
  const upper = text.toUpperCase();
  if (trouble) return mendable(upper, trouble, upper);
  return text === upper ? readable(upper) : mendable(upper, 'lower-case-code', upper);
}
