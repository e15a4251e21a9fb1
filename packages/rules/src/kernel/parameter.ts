import type { Citation } from './citation.ts';
import type { Day } from './day.ts';
import type { Maybe } from './truth.ts';

/** Who in the office settled a figure or a reading, on what ground. Empty where they did not say. */
export interface Setting {
  readonly source: string;
  readonly by: string;
  readonly reason: string;
}

/** A figure in force from a day on, up to and including `to` where it ends. */
export interface DatedValue {
  readonly from: Day;
  readonly to?: Day;
  /** Null: the year's notice has no such condition. Only of parameters that are one. */
  readonly value: number | null;
  readonly cites: Citation;
  /** Where the office has set it; left out of the documents' own. */
  readonly set?: Setting;
}

/** How a value is stored. A rate is whole parts per million, so that it stays exact: 0.86% is 8600. 分 is money, 分值 points of a score. */
export type ParameterUnit = '分' | '人' | '户' | '项' | '日' | '月' | '年' | '岁' | '百万分之一' | '分值';

/**
 * A figure of policy by date. Without values it is one that the documents leave open: asking for it gives nothing,
 * and the answer that leans on it is undetermined until the office sets it.
 */
export interface Parameter {
  readonly id: string;
  readonly label: string;
  /** Unit of the values as stored. */
  readonly unit: ParameterUnit;
  /** Where the documents speak of it, whether or not they give the figure. */
  readonly cites: Citation;
  /** Ascending, without overlap. */
  readonly values: readonly DatedValue[];
  /**
   * A condition that a year's notice may or may not make. The documents make none, so unset it holds nobody up;
   * the check says once that it is unset.
   */
  readonly condition?: true;
  /** Of a condition: money waits until somebody has said whether there is one. */
  readonly awaited?: true;
  /** Unset, something else holds in its place: nobody waits for it, and nobody is told. */
  readonly optional?: true;
}

export const parameter = (definition: Parameter): Parameter => definition;

/** The value in force on a day; undefined outside its dates. */
export const valueOn = (values: readonly DatedValue[], day: Day): Maybe<DatedValue> =>
  values.findLast((dated) => dated.from <= day && (dated.to === undefined || day <= dated.to));
