import type { Maybe, Years } from '@keshen/rules';
import { norm } from './norm.ts';

/** A head that names a year, and which run of fields it is for. */
export interface DatedHead {
  readonly run: Years;
  readonly year: number;
}

const yearIn = /((?:19|20)\d\d)(?:年度?)?/;

/** 2021年度研发费用 is the 研发费用 of 2021; a text that names two years is neither's. */
export function datedHead(text: string, runs: ReadonlyMap<string, Years>): Maybe<DatedHead> {
  if (runs.size === 0) return undefined;
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const [said, year] = yearIn.exec(plain) ?? [];
  if (said === undefined) return undefined;
  const rest = plain.replace(said, '');
  const run = yearIn.test(rest) ? undefined : runs.get(norm(rest).full);
  return run && { run, year: Number(year) };
}
