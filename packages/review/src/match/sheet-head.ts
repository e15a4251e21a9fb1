import type { Span } from '@keshen/rules';
import type { MoneyUnit } from './money-unit.ts';
import { norm } from './norm.ts';
import type { Comparison, Vocabulary } from './vocabulary.ts';

/** From here on a match is taken; below it is a question, and below `possible` none. */
export const sure = 0.8;
const possible = 0.6;

/** A head as the sheet shows it: one text, or that of two rows, the upper of which may span several columns. */
export interface SheetHead {
  /** Sheet column, counted from 0. */
  readonly column: number;
  readonly top: string;
  /** Empty where the head has one row. */
  readonly sub: string;
}

/** What a head may be: how like it is to each field, and to what is no field. */
export interface Claim extends Comparison {
  /** The head of a column that holds two days is the head of no single field. */
  readonly span: Span | undefined;
  readonly unit: MoneyUnit | undefined;
  readonly best: number;
}

/** Below an upper head that we know as none of ours, such as 法定代表人, 手机 is not the 手机 that we look for. */
export function claimsOf(head: SheetHead, vocabulary: Vocabulary): Claim {
  const whole = norm(head.top + head.sub);
  const compared = vocabulary.compare(whole);
  const unit = unitOf(head);
  const span = vocabulary.spanOf(whole);
  if (span) return { fields: new Map(), other: undefined, span, unit, best: 1 };
  if (head.sub === '' || head.top === '') return { ...compared, span: undefined, unit, best: bestOf(compared.fields) };

  const upper = vocabulary.compare(norm(head.top));
  const below = vocabulary.compare(norm(head.sub));
  const fields = new Map(compared.fields);
  const foreign = (upper.other?.score ?? 0) > Math.max(sure, bestOf(upper.fields));
  if (!foreign)
    for (const [field, score] of below.fields) fields.set(field, Math.max(0.93 * score, fields.get(field) ?? 0));
  const others = [compared.other, below.other && { ...below.other, score: 0.93 * below.other.score }];
  const other = others.reduce((a, b) => ((b?.score ?? 0) > (a?.score ?? 0) ? b : a), foreign ? upper.other : undefined);
  return { fields, other, span: undefined, unit, best: bestOf(fields) };
}

/** The unit of money that a head names; its lower text comes first. */
export const unitOf = ({ top, sub }: SheetHead): MoneyUnit | undefined => norm(sub).unit ?? norm(top).unit;

/** The head as an issue quotes it: both texts of it, if it has two. */
export const headText = ({ top, sub }: SheetHead): string => (top + sub).replace(/\s+/g, '');

const bestOf = (fields: ReadonlyMap<string, number>): number => Math.max(0, ...fields.values());

export interface Scored {
  readonly score: number;
  /** What the matching goes by: the score, with what the values say. */
  readonly weight: number;
}

/** The score of a head for a field, with what the column's values say. Nothing where a head of no field is as like it. */
export function scored(
  claim: Claim,
  field: string,
  column: number,
  fits: (column: number, field: string) => number | undefined,
): Scored {
  const alike = claim.fields.get(field) ?? 0;
  if (alike < possible || (claim.other && claim.other.score >= alike)) return { score: 0, weight: 0 };
  const share = fits(column, field);
  if (share === undefined) return { score: alike, weight: alike };
  const weight = alike + (share > 0.6 ? 0.08 : share < 0.1 ? -0.15 : 0);
  // The form's own words stand even over a column that is badly filled in: that is what we are here to report.
  return { score: alike === 1 ? 1 : Math.min(alike, weight), weight };
}
