import type { Maybe } from '../kernel/truth.ts';
import { sayMoney, type Fen } from '../kernel/money.ts';
import type { Bounds, SizeStandard } from './standards.ts';

/** 企业划型, ascending, so that classes compare as numbers. */
export const sizeClass = { micro: 0, small: 1, medium: 2, large: 3 } as const;
export type SizeClass = (typeof sizeClass)[keyof typeof sizeClass];

const labels = ['微型', '小型', '中型', '大型'] as const;
export const sizeLabel = (size: SizeClass): string => labels[size];

/** A standard with the bounds of a class: 工业：中型为从业人员300人以上、营业收入2000万元以上. */
export function sayBounds({ label, staff, revenue, assets }: SizeStandard, size: SizeClass): string {
  const at = sizeClass.large - size;
  const bounds = [
    staff?.[at] === undefined ? '' : `从业人员${staff[at]}人以上`,
    revenue?.[at] === undefined ? '' : `营业收入${sayMoney(revenue[at])}以上`,
    assets?.[at] === undefined ? '' : `资产总额${sayMoney(assets[at])}以上`,
  ].filter(Boolean);
  return `${label}：${sizeLabel(size)}为${bounds.join('、')}`;
}

export interface SizeFigures {
  readonly staff: Maybe<number>;
  readonly revenue: Maybe<Fen>;
  readonly assets: Maybe<Fen>;
}

/** The class it cannot exceed, whatever the blank figures turn out to be: the lowest that a figure in hand reaches. */
export function sizeAtMost(figures: SizeFigures, standard: SizeStandard): SizeClass {
  let most: SizeClass = sizeClass.large;
  if (standard.staff) most = lower(most, reached(figures.staff, standard.staff));
  if (standard.revenue) most = lower(most, reached(figures.revenue, standard.revenue));
  if (standard.assets) most = lower(most, reached(figures.assets, standard.assets));
  return most;
}

/** The class; undefined while a figure that could lower it is not known. */
export function sizeOf(figures: SizeFigures, standard: SizeStandard): Maybe<SizeClass> {
  const most = sizeAtMost(figures, standard);
  if (most === sizeClass.micro) return most;
  if (standard.staff && figures.staff === undefined) return undefined;
  if (standard.revenue && figures.revenue === undefined) return undefined;
  if (standard.assets && figures.assets === undefined) return undefined;
  return most;
}

const lower = (a: SizeClass, b: SizeClass): SizeClass => (a < b ? a : b);

function reached(figure: Maybe<number>, [large, medium, small]: Bounds): SizeClass {
  if (figure === undefined || figure >= large) return sizeClass.large;
  if (figure >= medium) return sizeClass.medium;
  return figure >= small ? sizeClass.small : sizeClass.micro;
}
