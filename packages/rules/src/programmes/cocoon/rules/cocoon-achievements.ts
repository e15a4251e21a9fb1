import { not, rule, sayFigure } from '../../../kernel/index.ts';
import { achievements, passesAchievements } from '../facts.ts';
import { leastAchievements } from '../parameters.ts';
import { achievementsCounted, standardFor } from '../readings.ts';
import { projects } from '../tables/projects.ts';

/** 超过: five items fail. */
export const cocoonAchievements = rule(projects, {
  code: 'cocoon-achievements',
  label: '创新成果和成果转化未达到标准',
  effect: 'excludes',
  cites: leastAchievements.cites,
  when: (p, ask) => (ask.way(standardFor) === 'goal' ? false : not(passesAchievements(p, ask))),
  says: (p, ask) => {
    const own =
      ask.way(achievementsCounted) === 'all' ? `自主科技创新成果${p.achievements}项` : `高价值知识产权${p.highValue}项`;
    return `${own}，成果转化${p.conversions}项，合计${achievements(p, ask)}项；须超过${sayFigure(leastAchievements.unit, ask.value(leastAchievements)!)}，等于不算。`;
  },
});
