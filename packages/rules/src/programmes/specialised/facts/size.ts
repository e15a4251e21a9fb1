import { fact, type Ask, type Maybe } from '../../../kernel/index.ts';
import {
  sayBounds,
  sizeAtMost,
  sizeClass,
  sizeGroupOf,
  sizeOf,
  sizeStandards,
  type SizeFigures,
  type SizeStandard,
} from '../../../size-class/index.ts';

/** What an enterprise is measured by. */
export interface Sized extends SizeFigures {
  readonly industry: Maybe<string>;
}

/** The bounds that measure the enterprise's industry; null where the standard leaves the industry out. */
export const sizeStandard = fact(
  '划型标准',
  (standard: SizeStandard | null) => (standard ? sayBounds(standard, sizeClass.large) : '无'),
  ({ industry }: Sized, _ask: Ask): Maybe<SizeStandard | null> => {
    const group = industry === undefined ? undefined : sizeGroupOf(industry);
    return group ? sizeStandards[group] : group;
  },
);

/** Whether it is large. One figure below the bound settles it, though others are blank. */
export const isLarge = fact(
  '大型企业',
  (large: boolean) => (large ? '是' : '否'),
  (row: Sized, ask: Ask): Maybe<boolean> => {
    const standard = sizeStandard(row, ask);
    if (standard === null) return false;
    if (standard === undefined) return undefined;
    if (sizeAtMost(row, standard) < sizeClass.large) return false;
    const found = sizeOf(row, standard);
    return found === undefined ? undefined : found === sizeClass.large;
  },
);
