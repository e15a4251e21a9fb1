import { fact, type Ask, type Maybe } from '../../kernel/index.ts';
import {
  sayBounds,
  sizeAtMost,
  sizeClass,
  sizeGroupOf,
  sizeLabel,
  sizeOf,
  sizeStandards,
  type SizeClass,
  type SizeStandard,
} from '../../size-class/index.ts';
import { enterprises, type Enterprise } from './tables/enterprises.ts';
import type { Candidate } from './tables/candidates.ts';

/** The bounds that measure the enterprise's industry; null where the standard leaves the industry out. */
export const sizeStandard = fact(
  '划型标准',
  (standard: SizeStandard | null) => (standard ? sayBounds(standard, sizeClass.medium) : '无'),
  (e: Enterprise): Maybe<SizeStandard | null> => {
    if (e.industry === undefined) return undefined;
    const group = sizeGroupOf(e.industry);
    return group ? sizeStandards[group] : group;
  },
);

/** 企业划型, from the figures; undefined while it is open, and where there is no standard. */
export const size = fact('企业划型', sizeLabel, (e: Enterprise, ask: Ask): Maybe<SizeClass> => {
  const standard = sizeStandard(e, ask);
  return standard ? sizeOf(e, standard) : undefined;
});

/** Whether it is small or micro. One figure below the medium bound settles it, though others are blank. */
export const isSmall = fact(
  '小微企业',
  (small: boolean) => (small ? '是' : '否'),
  (e: Enterprise, ask: Ask): Maybe<boolean> => {
    const standard = sizeStandard(e, ask);
    if (!standard) return undefined;
    if (sizeAtMost(e, standard) <= sizeClass.small) return true;
    const found = size(e, ask);
    return found === undefined ? undefined : found <= sizeClass.small;
  },
);

/** What was decided of the enterprise that the person is to join; null when it is not in the list. */
export const host = (c: Candidate, ask: Ask) => ask.decision(enterprises, c.hostCode);
