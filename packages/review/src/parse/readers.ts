import type { FieldKind } from '@keshen/rules';
import { readCount } from './count.ts';
import { readCreditCode } from './credit-code.ts';
import { readDay } from './day.ts';
import { readIndustry } from './industry.ts';
import { readMoney } from './money.ts';
import { readPlace } from './place.ts';
import type { Reader } from './reading.ts';
import { readResidentId } from './resident-id.ts';
import { readText } from './text.ts';
import { readTruth } from './truth.ts';

/** How each kind of field is read. A kind without a reader does not compile. */
export const readers: { readonly [K in FieldKind]: Reader<K> } = {
  text: readText,
  'credit-code': readCreditCode,
  'resident-id': readResidentId,
  count: readCount,
  money: readMoney,
  truth: readTruth,
  day: readDay,
  place: readPlace,
  industry: readIndustry,
};
