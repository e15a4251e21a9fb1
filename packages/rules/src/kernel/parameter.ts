import type { Citation } from './citation.ts';
import type { Day } from './day.ts';
import type { Maybe } from './truth.ts';

/** A figure in force from a day on, up to and including `to` where it ends. */
export interface DatedValue {
  readonly from: Day;
  readonly to?: Day;
  readonly value: number;
  readonly cites: Citation;
}

/**
 * A figure of policy by date. Without values it is one that the documents leave open: asking for it gives nothing,
 * and the answer that leans on it is undetermined until the office sets it.
 */
export interface Parameter {
  readonly id: string;
  readonly label: string;
  /** Unit of the values as stored: money in 分. */
  readonly unit: '分' | '人' | '月' | '年';
  /** Where the documents speak of it, whether or not they give the figure. */
  readonly cites: Citation;
  /** Ascending, without overlap. */
  readonly values: readonly DatedValue[];
}

export const parameter = (definition: Parameter): Parameter => definition;

/** The value in force on a day; undefined outside its dates. */
export const valueOn = (values: readonly DatedValue[], day: Day): Maybe<DatedValue> =>
  values.findLast((dated) => dated.from <= day && (dated.to === undefined || day <= dated.to));
