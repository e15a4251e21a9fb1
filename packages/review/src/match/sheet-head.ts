import type { Span } from '@keshen/rules';
import type { MoneyUnit } from './money-unit.ts';
import { norm } from './norm.ts';
import type { Comparison, Vocabulary } from './vocabulary.ts';
import type { DatedHead } from './dated-head.ts';

/** From here on a match is taken; below it is a question, and below `possible` none. */
export const sure = 0.8;
const possible = 0.6;

/** A head as the sheet shows it: the text over its column, below those that group it with its neighbours. */
export interface SheetHead {
  /** Sheet column, counted from 0. */
  readonly column: number;
  /** From top to bottom; one, or up to three. */
  readonly texts: readonly string[];
}

/** So many heads are remembered with what they may be: the same come in every row, on every sheet and after every edit. */
const most = 2000;

/** What a head may be: how like it is to each field, and to what is no field. */
export interface Claim extends Comparison {
  /** The head of a column that holds two days is the head of no single field. */
  readonly span: Span | undefined;
  /** Nor is one that names its year: which field it is for hangs on the other years. */
  readonly dated?: DatedHead;
  readonly unit: MoneyUnit | undefined;
  readonly best: number;
}

/**
 * A group over a head may belong to its name or only lead to it, 拟入驻企业 | 名称 or 经营情况 | 营业收入: each way to read it
 * counts, the shorter the less. Below a group that we know as none of ours, such as 法定代表人, 手机 is not the 手机 that we
 * look for.
 */
export function claimsOf(head: SheetHead, vocabulary: Vocabulary): Claim {
  const text = head.texts.join('\n\n');
  let claim = vocabulary.claims.get(text);
  if (!claim) {
    if (vocabulary.claims.size >= most) vocabulary.claims.clear();
    vocabulary.claims.set(text, (claim = makeClaim(head, vocabulary)));
  }
  return claim;
}

function makeClaim(head: SheetHead, vocabulary: Vocabulary): Claim {
  const unit = unitOf(head);
  const foreign = foreignGroup(head, vocabulary);
  const readings = readingsOf(head).map(([text, factor]) => ({ head: norm(text), factor }));
  const span = foreign ? undefined : firstOf(readings, (reading) => vocabulary.spanOf(reading.head));
  if (span) return { fields: new Map(), other: undefined, span, unit, best: 1 };
  const dated = foreign ? undefined : firstOf(readingsOf(head), ([text]) => vocabulary.datedHead(text));
  if (dated) return { fields: new Map(), other: undefined, span: undefined, dated, unit, best: 1 };
  const fields = new Map<string, number>();
  let other: Claim['other'] = foreign;
  readings.forEach(({ head: read, factor }, i) => {
    const compared = vocabulary.compare(read);
    if (i === 0 || !foreign)
      for (const [field, score] of compared.fields) fields.set(field, Math.max(factor * score, fields.get(field) ?? 0));
    if (compared.other && factor * compared.other.score > (other?.score ?? 0))
      other = { ...compared.other, score: factor * compared.other.score };
  });
  return { fields, other, span: undefined, unit, best: bestOf(fields) };
}

/** The texts that a head may mean, the whole of it first, with what each is worth. */
function readingsOf({ texts }: SheetHead): readonly (readonly [text: string, factor: number])[] {
  const whole = texts.join('');
  const last = texts.at(-1) ?? '';
  const [first = '', second = ''] = texts;
  if (texts.length < 2) return [[whole, 1]];
  if (texts.length === 2)
    return [
      [whole, 1],
      [last, 0.93],
    ];
  return [
    [whole, 1],
    [first + last, 0.97],
    [second + last, 0.97],
    [last, 0.93],
  ];
}

/** The group over a head that is known as a head of no field, more surely than as one of a field. */
const foreignGroup = ({ texts }: SheetHead, vocabulary: Vocabulary): Claim['other'] =>
  firstOf(texts.slice(0, -1), (text) => {
    const { fields, other } = vocabulary.compare(norm(text));
    return other && other.score > Math.max(sure, bestOf(fields)) ? other : undefined;
  });

/** The unit of money that a head names; its lowest text comes first. */
export const unitOf = ({ texts }: SheetHead): MoneyUnit | undefined =>
  firstOf(texts.toReversed(), (text) => norm(text).unit);

/** The head as an issue quotes it: all texts of it. */
export const headText = ({ texts }: SheetHead): string => texts.join('').replace(/\s+/g, '');

const bestOf = (fields: ReadonlyMap<string, number>): number => Math.max(0, ...fields.values());

/** The first answer that is one. */
function firstOf<T, A>(items: readonly T[], ask: (item: T) => A | undefined): A | undefined {
  for (const item of items) {
    const answer = ask(item);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

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
