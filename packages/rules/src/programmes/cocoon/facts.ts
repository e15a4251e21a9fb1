import { fact, sayMoney, type Ask, type Maybe, type Truth } from '../../kernel/index.ts';
import {
  sizeAtMost,
  sizeClass,
  sizeGroupOf,
  sizeOf,
  sizeStandards,
  type SizeStandard,
} from '../../size-class/index.ts';
import { leastAchievements, leastIntensity, leastStaffShare } from './parameters.ts';
import { achievementsCounted, intensityBase, staffBase } from './readings.ts';
import { isMoreThan, sayShare, shareOf, type Share } from './share.ts';
import type { Project } from './tables/projects.ts';

/** The bounds that measure the enterprise's industry; null where the standard leaves the industry out. */
export const sizeStandard = fact(
  '划型标准',
  (standard: SizeStandard | null) => standard?.label ?? '无',
  ({ industry }: Project): Maybe<SizeStandard | null> => {
    const group = industry === undefined ? undefined : sizeGroupOf(industry);
    return group ? sizeStandards[group] : group;
  },
);

/** Whether it is large. One figure below the bound settles it, though others are blank. */
export const isLarge = fact(
  '大型企业',
  (large: boolean) => (large ? '是' : '否'),
  (p: Project, ask: Ask): Maybe<boolean> => {
    const standard = sizeStandard(p, ask);
    if (!standard) return undefined;
    if (sizeAtMost(p, standard) < sizeClass.large) return false;
    const found = sizeOf(p, standard);
    return found === undefined ? undefined : found === sizeClass.large;
  },
);

/** 科技人员 and the heads that they are a share of. */
export const staffShare = fact(
  '科技人员占比',
  (share: Share) => `${share.part}人÷${share.whole}人，${sayShare(share)}`,
  (p: Project, ask: Ask): Maybe<Share> =>
    shareOf(p.technicalStaff, ask.way(staffBase) === 'all-staff' ? p.staff : p.averageStaff),
);

/** R&D and the revenue that it is a share of. */
export const intensity = fact(
  '研发投入强度',
  (share: Share) => `${sayMoney(share.part)}÷${sayMoney(share.whole)}，${sayShare(share)}`,
  (p: Project, ask: Ask): Maybe<Share> => {
    switch (ask.way(intensityBase)) {
      case 'revenue':
        return shareOf(p.rd, p.revenue);
      case 'main-revenue':
        return shareOf(p.rd, p.mainRevenue);
      case 'three-years':
        return shareOf(p.rdOfThree, p.revenueOfThree);
    }
  },
);

/** Achievements and conversions together. */
export const achievements = fact(
  '自主创新成果和成果转化',
  (count: number) => `${count}项`,
  (p: Project, ask: Ask): Maybe<number> => {
    const own = ask.way(achievementsCounted) === 'all' ? p.achievements : p.highValue;
    return own === undefined || p.conversions === undefined ? undefined : own + p.conversions;
  },
);

export const passesStaffShare = (p: Project, ask: Ask): Truth => isOver(staffShare(p, ask), ask.value(leastStaffShare));

/** Undefined, too, where there is no revenue: see `cocoon-no-revenue`. */
export function passesIntensity(p: Project, ask: Ask): Truth {
  const share = intensity(p, ask);
  return share?.whole === 0 ? undefined : isOver(share, ask.value(leastIntensity));
}

/** Either count alone may settle it. */
export function passesAchievements(p: Project, ask: Ask): Truth {
  const count = achievements(p, ask);
  const bound = ask.value(leastAchievements);
  if (bound === undefined) return undefined;
  if (count !== undefined) return count > bound;
  const own = ask.way(achievementsCounted) === 'all' ? p.achievements : p.highValue;
  return (own ?? 0) > bound || (p.conversions ?? 0) > bound ? true : undefined;
}

const isOver = (share: Maybe<Share>, bound: Maybe<number>): Truth =>
  share === undefined || bound === undefined ? undefined : isMoreThan(share, bound);
