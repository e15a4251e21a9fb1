import type { Maybe, Years } from '@keshen/rules';
import { norm } from './norm.ts';

/** A head that names a year, and which pair of fields it is for. */
export interface DatedHead {
  readonly pair: Years;
  readonly year: number;
}

const yearIn = /((?:19|20)\d\d)(?:年度?)?/;

/** 2021年度研发费用 is the 研发费用 of 2021; a text that names two years is neither's. */
export function datedHead(text: string, pairs: ReadonlyMap<string, Years>): Maybe<DatedHead> {
  if (pairs.size === 0) return undefined;
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const [said, year] = yearIn.exec(plain) ?? [];
  if (said === undefined) return undefined;
  const rest = plain.replace(said, '');
  const pair = yearIn.test(rest) ? undefined : pairs.get(norm(rest).full);
  return pair && { pair, year: Number(year) };
}
